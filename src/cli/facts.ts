/** `ho-notes facts`: prints the fact base. */
import { type FactRecord, factSheet } from '../service/index';
import type { Command } from './command';

export const factsCommand: Command = {
  name: 'facts',
  operands: '',
  summary: 'Prints every fact with its standing, its sources and the disputes it takes part in',
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      allowed: ['text', 'json'],
      fallback: 'text',
      description: 'how the facts are printed',
    },
  ],
  async run({ values }) {
    const facts = factSheet();
    const isJson = values.get('format') === 'json';
    return { output: isJson ? `${JSON.stringify({ facts }, null, 2)}\n` : facts.map(inWords).join('\n'), exitCode: 0 };
  },
};

const inWords = ({ id, mark, statement, sources, disputes, reviewed }: FactRecord): string =>
  [
    `${id} (${[mark, reviewed, ...disputes].join(', ')}): ${statement}`,
    ...sources.map(({ citation, doi, pmid, pmc }) => {
      const ids = [doi && `doi:${doi}`, pmid && `PMID ${pmid}`, pmc].filter((part) => part);
      return `    ${[citation, ...ids].join(' ')}`;
    }),
    '',
  ].join('\n');
