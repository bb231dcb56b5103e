/** What a note still needs before it is complete: gathered at its section, and at the type of note what is not begun. */
import type { WantedEntry } from '../../../clinical/needs/condition';
import type { NeededField, NeededSection } from '../../../clinical/needs/needed';
import { isPlanned } from '../../../clinical/operations';
import { isPublished } from '../../../clinical/published';
import { type Path, shapeAt } from '../../../knowledge/schema';
import { entries } from '../../../model/access';
import { keySpanOf, type Note } from '../../../model/note';
import { type Span, touches } from '../../../model/span';
import { pairOf } from '../../../model/tree';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { meantByUnknownKeys } from '../values/fieldNames';
import { headSpan, isDraft } from './gaps';
import { labelOf } from './labels';
import { openSections } from './open';
import { beginFixes, fillFixes } from './prompts';

/** Most names of fields that a message lists; its items have them all. */
const mostNames = 12;

/**
 * One problem for each section that lacks something, and one for all that is not begun. A missing core field is a
 * problem of its own and not repeated here.
 * @param misread where the text is misread: what seems to be missing there may be there
 * @param asked what the findings of rules ask for already
 */
export function incompleteProblems(note: Note, misread: readonly Span[], asked: readonly Path[]): Problem[] {
  const told = new Set([...meantByUnknownKeys(note), ...asked.map((path) => path.join('.'))]);
  const open = openSections(note).flatMap((section) => {
    const hasCore = section.fields.some(({ rank }) => rank === 'core');
    if ((section.state === 'absent' && hasCore) || isMisread(note, section, misread)) return [];
    const fields = section.fields.filter((field) => isListed(note, field) && !told.has(field.path.join('.')));
    return fields.length + section.missing.length > 0 ? [{ ...section, fields }] : [];
  });
  const isBegun = ({ key, state }: NeededSection) => key !== '' && state !== 'absent';
  const rest = open.filter((section) => !isBegun(section) && !told.has(section.key));
  return [
    ...(rest.length > 0 ? [notBegun(note, rest)] : []),
    ...open.filter(isBegun).map((section) => notFilledIn(note, section)),
  ];
}

/** Whether one of these fields is a gap that is told at its section. */
export function isListedGap(note: Note, paths: readonly Path[]): boolean {
  const names = new Set(paths.map((path) => path.join('.')));
  if (names.size === 0) return false;
  return openSections(note).some(({ fields }) =>
    fields.some((field) => names.has(field.path.join('.')) && isListed(note, field)),
  );
}

/** Not those that are told elsewhere: the core, and what a rule asks for with its reason. */
const isListed = (note: Note, { rank, path }: NeededField): boolean => rank !== 'core' && !isAskedByRule(note, path);

/** Of an operation ahead, what is asked with its reason, and for the safety of the patient. */
const askedBefore: readonly unknown[] = [
  'resolution_considered',
  'plan_bleeding',
  'plan_anticoagulation',
  'plan_dysreflexia',
];

function isAskedByRule(note: Note, [section, index, field]: Path): boolean {
  if (section !== 'surgery' || isPublished(note.data)) return false;
  const operation = entries(note.data, 'surgery').find(({ path }) => path[1] === index);
  const isAhead = operation !== undefined && isPlanned(note, operation);
  return field === 'timing_reason' || (isAhead && askedBefore.includes(field));
}

function isMisread({ root, text }: Note, { key, state }: NeededSection, misread: readonly Span[]): boolean {
  if (state === 'absent') return misread.some(({ start, end }) => text.slice(start, end).includes(key));
  const pair = pairOf(root, key);
  const section = pair && { start: pair.keySpan.start, end: pair.value.span.end };
  return section !== undefined && misread.some((span) => touches(span, section));
}

const severityOf = (note: Note): Problem['severity'] =>
  isDraft(note) || isPublished(note.data) ? 'information' : 'warning';

/** The severity of what a rule finds missing: never a warning where a gap is none. An error stays one. */
export const gapSeverity = (note: Note, severity: Problem['severity']): Problem['severity'] =>
  severity === 'warning' ? severityOf(note) : severity;

function notBegun(note: Note, sections: readonly NeededSection[]): Problem {
  const top = sections.filter(({ key }) => key === '').flatMap(({ fields }) => fields);
  const whole = sections.filter(({ key }) => key !== '');
  const sentences = [
    ...(whole.length > 0 ? [`Sections not begun: ${whole.map(({ key }) => key).join(', ')}.`] : []),
    ...(top.length > 0 ? [`Missing at the top: ${top.map(({ path }) => path.join('.')).join(', ')}.`] : []),
    whatToDo(whole.length),
  ];
  return formProblem('section-incomplete', {
    severity: severityOf(note),
    message: sentences.join(' '),
    span: headSpan(note),
    items: [
      ...top.map((field) => item(field.path, `${field.shape.title}: missing.`)),
      ...whole.map(({ key, shape }) => item([key], `${shape?.title}: not begun.`)),
    ],
    fixes: beginFixes(note, sections),
  });
}

function whatToDo(sections: number): string {
  if (sections === 0) return 'Fill it in, or write not_stated.';
  if (sections === 1) return 'Begin it, or answer it with one word, such as not_stated.';
  return 'Begin them, or answer a whole section with one word, such as not_stated.';
}

function notFilledIn(note: Note, section: NeededSection): Problem {
  const { key, fields, missing } = section;
  const several = fields.length + missing.length > 1 ? 'them' : 'it';
  const sentences = [
    ...(fields.length > 0 ? [`Not yet filled in here: ${names(note, fields)}.`] : []),
    ...(missing.length > 0 ? [`No entry yet for ${missing.map(({ name }) => name).join(', ')}.`] : []),
    fields.length > 0 ? `Fill ${several} in, or write not_stated.` : `Add ${several}.`,
  ];
  return formProblem('section-incomplete', {
    severity: severityOf(note),
    message: sentences.join(' '),
    span: keySpanOf(note, [key]),
    items: [
      ...fields.map((field) => item(field.path, fieldSentence(note, field))),
      ...missing.map(({ name }: WantedEntry) => item([key], `There is no entry for ${name}.`)),
    ],
    fixes: fillFixes(note, section),
  });
}

const item = (path: Path, message: string) => ({ rule: 'section-incomplete', message, path });

function fieldSentence(note: Note, { path, shape, instead }: NeededField): string {
  const label = labelOf(note, path);
  const others = instead.map((key) => shapeAt([...path.slice(0, -1), key])?.title ?? key);
  return `${label ? `${label}: ` : ''}${[shape.title, ...others].join(' or ')}: missing.`;
}

/** The names of fields; of several entries, with the entry in front of its own. */
function names(note: Note, fields: readonly NeededField[]): string {
  const byEntry = new Map<string, string[]>();
  for (const field of fields.slice(0, mostNames)) {
    const label = labelOf(note, field.path) ?? '';
    byEntry.set(label, [...(byEntry.get(label) ?? []), fieldName(field)]);
  }
  const named = [...byEntry].map(([label, own]) => (label ? `${label} (${own.join(', ')})` : own.join(', ')));
  const more = fields.length - mostNames;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const fieldName = ({ path, instead }: NeededField): string =>
  String(path.at(-1)) + (instead.length > 0 ? ` (or instead ${instead.join(', ')})` : '');
