/** `--format json`: the report as it is. Its form is a contract. */
import { type Report, summary } from '../report';

declare const HO_NOTES_VERSION: string;

export const json = ({ files }: Report): string =>
  `${JSON.stringify({ version: HO_NOTES_VERSION, files, summary: summary(files) }, null, 2)}\n`;
