/** The facts behind a place: what it is said on, each disputed claim with its other side. */
import type { Fact } from '../../knowledge/fact';
import { disputes, facts, warnings } from '../../knowledge/facts/index';
import { termsIn } from '../../knowledge/glossary';
import { factAddress, warningsOn } from '../pages/address';
import { list } from './markdown';

/** Most facts above what is to be scrolled to. */
const mostAbove = 3;

/** Most lines of evidence in all, with disputes and warnings. */
const mostLines = 8;

export interface Evidence {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** By what they bear on, a field or a value of one, the ids of facts. */
const bearing = new Map<string, string[]>();
for (const { id, bearsOn } of facts.values()) {
  for (const target of bearsOn) bearing.set(target, [...(bearing.get(target) ?? []), id]);
}

/** The facts that bear on a field `section.field`, or on a value `section.field=value`. */
export const factsOn = (target: string): readonly string[] => bearing.get(target) ?? [];

/** The lines of evidence for these facts and disputes, the first ones first. */
export function evidence(ids: readonly string[]): Evidence {
  const groups: (readonly string[])[] = [];
  const shown = new Set<string>();
  for (const id of ids) {
    if (shown.has(id) || !(facts.has(id) || disputes.has(id))) continue;
    const group = [...new Set([id, ...(facts.get(id)?.disputes ?? []), ...warningsOn([id])])];
    const added = group.filter((one) => !shown.has(one));
    // A claim without its other side would be worse than no claim.
    if (shown.size + added.length > mostLines) continue;
    groups.push(added);
    for (const one of added) shown.add(one);
  }
  const [above, below] = [groups.slice(0, mostAbove), groups.slice(mostAbove)];
  return { above: section('Evidence:', above), below: section('More evidence:', below) };
}

function section(heading: string, groups: readonly (readonly string[])[]): string[] {
  const lines = groups.flat().map(line);
  return lines.length > 0 ? [heading, ...list(lines), ...inFull(lines.join())] : [];
}

const line = (id: string): string => `[${id}](${factAddress(id)}) ${textOf(id)}`;

function textOf(id: string): string {
  const dispute = disputes.get(id);
  const fact = facts.get(id);
  if (dispute) return `Disputed. Founding text: ${dispute.founding} Other evidence: ${dispute.other}`;
  return fact ? `_${standing[fact.mark]}:_ ${fact.statement}` : (warnings.get(id)?.statement ?? '');
}

const standing: Readonly<Record<Fact['mark'], string>> = {
  founding: 'Founding text',
  confirmed: 'Published',
  textbook: 'Textbook',
  design: 'House style',
};

/** The abbreviations of a text, in full, on one line. */
function inFull(text: string): string[] {
  const terms = termsIn(text).map(({ term, expansion }) => `${term}: ${expansion}`);
  return terms.length > 0 ? [`_${terms.join('; ')}._`] : [];
}
