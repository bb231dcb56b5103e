/** Where the pages are, and one-line references to them. */
import { disputes, facts, warnings } from '../../knowledge/facts/index';

/** The scheme of our pages in the editor. */
export const pageScheme = 'ho-notes';

/** The address of a page about a rule or kind of problem. */
export const ruleAddress = (id: string): string => `${pageScheme}:/rules/${id}.md`;

/** The address of a page about a fact, a dispute or a warning. */
export const factAddress = (id: string): string => `${pageScheme}:/${shelfOf(id)}/${id}.md`;

/** The address of the page that shows the guidance for a note: the first of a text is number 1. */
export const guidanceAddress = (number: number): string => `${pageScheme}:/guidance/${number}.md`;

const shelfOf = (id: string): string => (disputes.has(id) ? 'disputes' : warnings.has(id) ? 'warnings' : 'facts');

/** The id of a fact, a dispute or a warning, with a link to its page. */
export const linkTo = (id: string): string => `[${id}](${factAddress(id)})`;

/** One line of evidence with a link to its page. */
export const evidence = (id: string): string => `${linkTo(id)} ${summary(id)}`;

function summary(id: string): string {
  const dispute = disputes.get(id);
  const warning = warnings.get(id);
  return dispute ? `Disputed: ${dispute.title}.` : (warning?.statement ?? facts.get(id)?.statement ?? '');
}

/** Several lines of evidence under a heading; nothing where there are none. */
export const evidenceSection = (heading: string, ids: Iterable<string>): string[] => {
  const lines = [...ids].map((id) => `- ${evidence(id)}`);
  return lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : [];
};

/** The warnings that belong to these claims: where one of the claims is, its warning is too. */
export const warningsOn = (ids: readonly string[]): string[] =>
  [...warnings.values()].filter(({ claims }) => claims.some((claim) => ids.includes(claim))).map(({ id }) => id);
