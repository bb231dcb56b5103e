/** `ho-notes facts`: prints the fact base. */
import { type FactRecord, factSheet } from '../service/index';
import { type Outcome, UsageError } from './outcome';

export async function factsCommand(args: string[]): Promise<Outcome> {
  const format = args.join('=').replace(/^--format=/, '');
  if (args.length > 0 && format !== 'text' && format !== 'json') throw new UsageError('Write --format text or json.');
  const sheet = factSheet();
  const output = format === 'json' ? `${JSON.stringify({ facts: sheet }, null, 2)}\n` : sheet.map(inWords).join('\n');
  return { output, exitCode: 0 };
}

const inWords = ({ id, mark, statement, sources, disputes, reviewed }: FactRecord): string =>
  [
    `${id} (${[mark, reviewed, ...disputes].join(', ')}): ${statement}`,
    ...sources.map(({ citation, doi, pmid, pmc }) => {
      const ids = [doi && `doi:${doi}`, pmid && `PMID ${pmid}`, pmc].filter((part) => part);
      return `    ${[citation, ...ids].join(' ')}`;
    }),
    '',
  ].join('\n');
