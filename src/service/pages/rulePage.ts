/** The page about a rule or a kind of problem: why it matters, when it is silent, examples, evidence. */
import type { Explanation, Rule } from '../../rules/rule';
import { evidenceSection } from './address';

export const rulePage = (explanation: Explanation | Rule): string[] => [
  `# ${explanation.title}`,
  `\`${explanation.id}\` · ${explanation.kind} · ${explanation.level}`,
  explanation.why,
  ...(explanation.whenNot ? ['## When it says nothing', explanation.whenNot] : []),
  ...('examples' in explanation ? examples(explanation) : []),
  ...(explanation.facts.length > 0
    ? evidenceSection('Evidence', explanation.facts)
    : ['## Evidence', 'House style: no clinical claim.']),
];

const examples = ({ examples: { bad, good } }: Rule): string[] => [
  '## It speaks here',
  ...bad.map(fenced),
  '## It is silent here',
  ...good.map(fenced),
];

const fenced = (example: string): string => `\`\`\`yaml\n${example}\`\`\``;
