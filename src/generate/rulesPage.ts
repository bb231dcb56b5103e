/** RULES.md: every rule with its reason, its level and its evidence. */
import { facts } from '../knowledge/facts/index';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';

export const rulesPage = (): string =>
  [
    '<!-- Made by `npm run generate` from src/rules. Do not edit. -->',
    '# Rules',
    `${rules.length === 1 ? 'One rule reads' : `${rules.length} rules read`} a note as a colleague would. Each can be set to another level in the setting \`hoCaseNotes.rules\`; safety rules not below \`information\`.`,
    ...rules.map(entry),
  ].join('\n\n') + '\n';

const entry = ({ id, title, kind, level, why, whenNot, facts: ids }: Rule): string =>
  [
    `## ${id}`,
    `${title}. *${kind}, ${level}*`,
    why,
    ...(whenNot ? [`**Silent:** ${whenNot}`] : []),
    ids.length > 0
      ? ids.map((fact) => `- ${fact}: ${facts.get(fact)?.statement ?? 'disputed.'}`).join('\n')
      : 'House style.',
  ].join('\n\n');
