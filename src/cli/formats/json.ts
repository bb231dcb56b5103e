/** `--format json`: the reports as they are. Its form is a contract. */
import { json as asJson, type Format, formatOf } from './format';

declare const HO_NOTES_VERSION: string;

export const json = (): Format =>
  formatOf({
    head: `{\n  "version": ${JSON.stringify(HO_NOTES_VERSION)},\n  "files": [`,
    between: ',',
    file: (report) => `\n    ${asJson(report, 4)}`,
    foot: ({ files, problems }) =>
      `${files > 0 ? '\n  ' : ''}],\n  "summary": ${asJson({ files, ...problems }, 2)}\n}\n`,
  });
