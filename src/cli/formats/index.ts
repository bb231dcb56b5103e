/** The formats of `check`, by the name that --format knows them under. */
import type { Terminal } from '../command';
import type { Report } from '../report';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';

export const formats: ReadonlyMap<string, (report: Report, terminal: Terminal) => string> = new Map([
  ['text', text],
  ['json', json],
  ['github', github],
  ['sarif', sarif],
  ['junit', junit],
]);
