/** What else the lesion could be in this case, what separates it, and what the note already speaks for or against. */
import { hasUnreadEntry, isNamed, isSeenAsBone, type Name } from '../../clinical/differential';
import { infectionSigns } from '../../clinical/infection';
import { plannedBiopsies } from '../../clinical/invasive';
import { symptomPlaces } from '../../clinical/symptoms';
import { alternatives, isSarcomaConfirmed } from '../../clinical/tumour';
import type { Path } from '../../knowledge/schema';
import { entries, fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { confirmedSarcomas } from '../dangers';
import { fopSafety } from '../fopSafety';
import type { Guidance, HeldBack, Statement, Stub } from '../guidance';
import { stated } from '../statement';
import { candidates } from './candidates';
import { findings } from './findings';
import { groupOf, questionOn } from './questions';
import { warnings } from './warnings';

/** @returns undefined where a genetic disease other than FOP is proven, and nothing in the note raises a question */
export function differential(note: Note): Guidance | undefined {
  const fop = fopSafety(note, 'differential', ['S20', 'S22', 'S23']);
  if (fop) return fop;
  const all = candidates(note);
  const open = all.filter((name) => !isNamed(note.data, name));
  const said = [...warnings(note), ...findings(note), ...questions(note, open)];
  const isProven = fields(note.data, 'genetics').certainty === 'proven';
  if (isProven && said.length === 0) return undefined;
  return {
    topic: 'differential',
    statements: [...said, ...evidence(note, open)],
    heldBack: heldBack(note),
    basedOn: basis(note),
    stubs: stubs(note, open),
  };
}

/** One question for each group of diagnoses that are not answered. */
function questions(note: Note, open: readonly Name[]): Statement[] {
  const groups = new Map<string, [Name, ...Name[]]>();
  for (const name of open) {
    const names = groups.get(groupOf(name));
    if (names) names.push(name);
    else groups.set(groupOf(name), [name]);
  }
  return [...groups.values()].map((names) => questionOn(note, names));
}

/** The founding text, and what disputes it. How an early biopsy misleads is said where one is planned. */
function evidence(note: Note, open: readonly Name[]): Statement[] {
  const claims = [
    ...(open.includes('myositis_ossificans') ? ['S20'] : []),
    ...(open.includes('parosteal_osteosarcoma') ? ['S22'] : []),
    ...(open.includes('osteochondroma') ? ['S23'] : []),
  ];
  const early = plannedBiopsies(note).length > 0 ? ['L70'] : [];
  return [...claims, 'X6', 'X17', ...early].map((id) => stated('evidence', id));
}

/** Entries that are missing, as considered; none where the section is a word, or an entry may be any diagnosis. */
function stubs(note: Note, open: readonly Name[]): Stub[] {
  if (typeof note.data.differential === 'string' || hasUnreadEntry(note)) return [];
  return open
    .filter((name) => alternatives(note.data, name).length === 0)
    .map((diagnosis) => ({
      section: 'differential',
      entry: { diagnosis, status: 'considered', reason: null },
      comments: { reason: questionOn(note, [diagnosis]) },
    }));
}

function heldBack(note: Note): HeldBack[] {
  const { data } = note;
  const primary: Path = ['diagnosis', 'primary'];
  const isMyositis = valueAt(data, primary) === 'myositis_ossificans';
  const settled = isSarcomaConfirmed(data) ? confirmedSarcomas(note) : tissues(note);
  return [
    ...(isMyositis ? [{ id: 'S21', because: 'X6', from: [primary] }] : []),
    ...(settled.length > 0 ? ['S22', 'S23'] : []).map((id) => ({ id, because: 'L72', from: settled })),
  ];
}

/** Where tissue was seen to be bone with zones, or mature: then the two bone tumours are not asked for. */
const tissues = ({ data }: Note): Path[] =>
  isSeenAsBone(data)
    ? entries(data, 'surgery')
        .filter(({ value }) => value.histology !== undefined)
        .map(({ path }) => [...path, 'histology', 0])
    : [];

/** What decided which diagnoses come into question. */
function basis(note: Note): Path[] {
  const { data } = note;
  const places: Path[] = [
    ['patient', 'age'],
    ['cause', 'class'],
    ['cause', 'type'],
    ['presentation', 'stage'],
    ...symptomPlaces(data),
    ...entries(data, 'lesions').flatMap(({ path }) => [
      [...path, 'site'],
      [...path, 'tissue'],
    ]),
    ['diagnosis', 'primary'],
    ...infectionSigns(note, 'presentation').map(({ path }) => path),
  ];
  return places.filter((path) => valueAt(data, path) !== undefined);
}
