/** The pages about facts, disputes and warnings: what is said, on what evidence, and what says otherwise. */
import type { Dispute, Fact, Warning } from '../../knowledge/fact';
import { termsIn } from '../../knowledge/glossary';
import { type Source, type SourceId, sources } from '../../knowledge/sources';
import { rules } from '../../rules/index';
import { evidenceSection, ruleAddress, warningsOn } from './address';

export const factPage = (fact: Fact): string[] => [
  `# ${fact.id}`,
  fact.statement,
  `**For the note:** ${fact.meaning}`,
  `**Standing:** ${standing[fact.mark]} Last looked at in ${fact.reviewed}.`,
  ...(fact.changing ? ['**This changes:** check it before you rely on it.'] : []),
  ...(fact.sources.length > 0 ? ['## Sources', fact.sources.map(sourceLine).join('\n')] : []),
  ...evidenceSection('Disputed', fact.disputes),
  ...evidenceSection('Not to be left out', warningsOn([fact.id])),
  ...usedBy(fact.id),
  ...terms(fact.statement + fact.meaning),
];

export const disputePage = ({ id, title, founding, other, strength, claims, evidence }: Dispute): string[] => [
  `# ${id}: ${title}`,
  `**Founding text:** ${founding}`,
  `**Other evidence:** ${other}`,
  `**How strong:** ${strength}`,
  ...evidenceSection('Facts on the founding side', claims),
  ...evidenceSection('Facts on the other side', evidence),
  ...usedBy(id),
  ...terms(founding + other),
];

export const warningPage = ({ id, title, statement, claims, facts }: Warning): string[] => [
  `# ${id}: ${title}`,
  statement,
  ...evidenceSection('Claims that are dangerous alone', claims),
  ...evidenceSection('Facts that complete them', facts),
  ...terms(statement),
];

const standing: Readonly<Record<Fact['mark'], string>> = {
  founding: 'Claim of the founding text, a patient page without references.',
  confirmed: 'Read in the published source.',
  textbook: 'Textbook knowledge.',
  design: 'House style: our own reading.',
};

const usedBy = (id: string): string[] => {
  const lines = rules
    .filter(({ facts }) => facts.includes(id))
    .map(({ id: rule, title }) => `- [${title}](${ruleAddress(rule)})`);
  return lines.length > 0 ? ['## Used by', lines.join('\n')] : [];
};

/** The abbreviations of a text, in full. */
function terms(text: string): string[] {
  const lines = termsIn(text).map(({ term, expansion, line }) => `- **${term}**: ${expansion}. ${line}`);
  return lines.length > 0 ? ['## Terms', lines.join('\n')] : [];
}

/** A citation in one line, with as much as is certain. */
export function citation({ authors, title, about, journal, year, volumePages }: Source): string {
  const place = [journal, year, volumePages].filter((part) => part !== undefined).join(' ');
  const parts = [authors, title, about, place].filter((part) => part).map((part) => String(part).replace(/\.$/, ''));
  return `${parts.join('. ')}.`;
}

function sourceLine(id: SourceId): string {
  const source: Source = sources[id];
  const { doi, pmid, pmc } = source;
  const links = [
    ...(doi ? [`[doi:${doi}](https://doi.org/${doi})`] : []),
    ...(pmid ? [`[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/)`] : []),
    ...(pmc ? [`[${pmc}](https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/)`] : []),
  ];
  return `- ${[citation(source), ...links].join(' ')}`;
}
