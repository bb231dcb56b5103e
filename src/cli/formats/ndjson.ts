/** `--format ndjson`: a line of JSON for each note, for programs that read along. Its form is a contract. */
import { type Format, formatOf } from './format';

export const ndjson = (): Format =>
  formatOf({
    file: (report) => `${JSON.stringify(report)}\n`,
    trouble: ({ path, message, at }) => `${JSON.stringify({ path, error: message, ...at })}\n`,
  });
