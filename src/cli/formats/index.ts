/** The formats of `check`, by the name that --format knows them under. */
import type { Format, Wanted } from './format';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { ndjson } from './ndjson';
import { sarif } from './sarif';
import { text } from './text';

export const formats = { text, json, ndjson, github, sarif, junit } satisfies Record<
  string,
  (wanted: Wanted) => Format
>;

export type FormatName = keyof typeof formats;
