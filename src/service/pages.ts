/** The pages behind problems and hovers, as Markdown, offline: `/rules/<id>.md`, `/facts/<id>.md`, `/disputes/<id>.md`. */
import { notice } from '../knowledge/edition';
import type { Dispute, Fact } from '../knowledge/fact';
import { disputes, facts } from '../knowledge/facts/index';
import { type Source, type SourceId, sources } from '../knowledge/sources';
import { rules } from '../rules/index';
import type { Explanation, Rule } from '../rules/rule';
import { formExplanations } from './form/explanations';

/** The scheme of our pages in the editor. */
export const pageScheme = 'ho-notes';

/** Everything a problem can be: rules first. */
export const explanations: readonly Explanation[] = [...rules, ...formExplanations];

/** The address of a page about a rule or kind of problem. */
export const ruleAddress = (id: string): string => `${pageScheme}:/rules/${id}.md`;

/** The address of a page about a fact or a dispute. */
export const factAddress = (id: string): string => `${pageScheme}:/${disputes.has(id) ? 'disputes' : 'facts'}/${id}.md`;

/** The page at a path such as `/facts/S43.md`, or undefined where there is none. */
export function page(path: string): string | undefined {
  const [, shelf, id = ''] = /^\/(\w+)\/([\w-]+)\.md$/.exec(path) ?? [];
  if (shelf === 'rules') return rulePage(explanations.find((explanation) => explanation.id === id));
  if (shelf === 'facts') return factPage(facts.get(id));
  return shelf === 'disputes' ? disputePage(disputes.get(id)) : undefined;
}

function rulePage(explanation: Explanation | Rule | undefined): string | undefined {
  if (!explanation) return undefined;
  const { id, title, kind, level, why, whenNot } = explanation;
  return paragraphs([
    `# ${title}`,
    `\`${id}\` · ${kind} · ${level}`,
    why,
    ...(whenNot ? ['## When it says nothing', whenNot] : []),
    ...('examples' in explanation ? exampleSection(explanation) : []),
    '## Evidence',
    explanation.facts.length > 0 ? explanation.facts.map(evidenceLine).join('\n') : 'House style: no clinical claim.',
    `_${notice}_`,
  ]);
}

const exampleSection = ({ examples: { bad, good } }: Rule): string[] => [
  '## It speaks here',
  ...bad.map(fenced),
  '## It is silent here',
  ...good.map(fenced),
];

const fenced = (example: string): string => `\`\`\`yaml\n${example}\`\`\``;

function factPage(fact: Fact | undefined): string | undefined {
  return (
    fact &&
    paragraphs([
      `# ${fact.id}`,
      fact.statement,
      `**For the note:** ${fact.meaning}`,
      `**Standing:** ${standing[fact.mark]} Last looked at ${fact.reviewed}.`,
      ...(fact.sources.length > 0 ? ['## Sources', fact.sources.map(sourceLine).join('\n')] : []),
      ...(fact.disputes.length > 0 ? ['## Disputed', fact.disputes.map(evidenceLine).join('\n')] : []),
      ...citedBy(fact.id),
      `_${notice}_`,
    ])
  );
}

const standing: Readonly<Record<Fact['mark'], string>> = {
  founding: 'Claim of the founding text, a patient page without references.',
  confirmed: 'Read in the published source.',
  textbook: 'Textbook knowledge.',
  design: 'House style: our own reading.',
};

const citedBy = (id: string): string[] => {
  const citing = rules.filter((rule) => rule.facts.includes(id));
  return citing.length > 0
    ? ['## Used by', citing.map((rule) => `- [${rule.title}](${ruleAddress(rule.id)})`).join('\n')]
    : [];
};

function disputePage(dispute: Dispute | undefined): string | undefined {
  return (
    dispute &&
    paragraphs([
      `# ${dispute.id}: ${dispute.title}`,
      `**Founding text:** ${dispute.founding}`,
      `**Other evidence:** ${dispute.other}`,
      `**How strong:** ${dispute.strength}`,
      '## Facts on both sides',
      [...dispute.claims, ...dispute.evidence].map(evidenceLine).join('\n'),
      `_${notice}_`,
    ])
  );
}

/** One line of evidence with a link to its page. */
export const evidenceLine = (id: string): string => {
  const dispute = disputes.get(id);
  const text = dispute ? `Disputed: ${dispute.title}.` : (facts.get(id)?.statement ?? '');
  return `- [${id}](${factAddress(id)}) ${text}`;
};

function sourceLine(id: SourceId): string {
  const { authors, title, journal, year, volumePages, doi, pmid }: Source = sources[id];
  const parts = [authors, title, [journal, year, volumePages].filter((part) => part !== undefined).join(' ')];
  const links = [
    ...(doi ? [`[doi:${doi}](https://doi.org/${doi})`] : []),
    ...(pmid ? [`[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/)`] : []),
  ];
  return `- ${[...parts.filter((part) => part), ...links].join('. ')}`;
}

const paragraphs = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
