/** `ho-notes rules`: prints the clinical rules. */
import { type RuleRecord, ruleSheet } from '../service/index';
import type { Command } from './command';

export const rulesCommand: Command = {
  name: 'rules',
  operands: '',
  summary: 'Prints every clinical rule with its kind, its level and its facts',
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      allowed: ['text', 'json'],
      fallback: 'text',
      description: 'how the rules are printed',
    },
  ],
  async run({ values }) {
    const rules = ruleSheet();
    const isJson = values.get('format') === 'json';
    return { output: isJson ? `${JSON.stringify({ rules }, null, 2)}\n` : rules.map(inWords).join('\n'), exitCode: 0 };
  },
};

const inWords = ({ id, kind, level, facts, title, why }: RuleRecord): string =>
  [`${id} (${kind}, ${level}): ${title}`, `    ${why}`, `    Facts: ${facts.join(', ') || 'house style'}`, ''].join(
    '\n',
  );
