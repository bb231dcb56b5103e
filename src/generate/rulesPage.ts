/** RULES.md: every rule with its reason, its level and its evidence, and every kind of problem of form. */
import { facts } from '../knowledge/facts/index';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { type Explanation, formExplanations, projectFile } from '../service/index';

export const rulesPage = (): string =>
  [
    '<!-- Made by `npm run generate` from src/rules and src/service/form. Do not edit. -->',
    '# Rules',
    `${rules.length === 1 ? 'One rule reads' : `${rules.length} rules read`} a note as a colleague would. Each can be set to another level in the setting \`hoCaseNotes.rules\` or in the project file \`${projectFile}\`; safety rules not below \`information\`.`,
    ...rules.map(entry),
    '# The writing',
    'Whatever is wrong with the form of a note. Errors are always errors; the others can be set to another level in the same places.',
    formExplanations.map(line).join('\n'),
  ].join('\n\n') + '\n';

const entry = ({ id, title, kind, level, isQuiet, why, whenNot, facts: ids }: Rule): string =>
  [
    `## ${id}`,
    `${title}. *${kind}, ${isQuiet ? 'off unless set' : level}*`,
    why,
    ...(whenNot ? [`**Silent:** ${whenNot}`] : []),
    ids.length > 0
      ? ids.map((fact) => `- ${fact}: ${facts.get(fact)?.statement ?? 'disputed.'}`).join('\n')
      : 'House style.',
  ].join('\n\n');

const line = ({ id, level, title }: Explanation): string =>
  `- \`${id}\`, *${level}*: ${title}${/[.?!]$/.test(title) ? '' : '.'}`;
