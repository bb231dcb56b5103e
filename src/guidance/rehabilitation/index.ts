/** Movement, braces and daily life in this case: what is recorded, what comes into question, and what speaks against it. */
import { hasCause } from '../../clinical/causes';
import { mayBeGenetic } from '../../clinical/genetic';
import { isBrace, isPassive } from '../../clinical/programmes';
import { isSarcomaConfirmed } from '../../clinical/tumour';
import type { Path } from '../../knowledge/schema';
import { entries, fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { fopPossible, limbInDanger } from '../dangers';
import { fopDoubt, fopSafety } from '../fopSafety';
import type { Guidance, Statement } from '../guidance';
import { stated } from '../statement';
import { dailyLife } from './dailyLife';
import { forced } from './forced';
import { movable } from './joints';
import { movement } from './movement';
import { recorded } from './recorded';

/** @returns undefined of a sarcoma, of bone that may be genetic, and where the note names neither bone nor exercise */
export function rehabilitation(note: Note, today: string): Guidance | undefined {
  const fop = fopSafety(note, 'rehabilitation', advice, 'L85') ?? doubt(note);
  if (fop) return fop;
  if (!isMeant(note)) return undefined;
  const asked = [...recorded(note), ...dailyLife(note)];
  const { statements, heldBack } = movement(note, today);
  const said = [...asked.map(({ statement }) => statement), ...statements];
  return {
    topic: 'rehabilitation',
    statements: [...limbInDanger(note), ...forced(note), ...said, ...evidence(note, said)],
    heldBack,
    basedOn: basis(note),
    stubs: asked.flatMap(({ stubs = [] }) => stubs),
  };
}

/** What is said of exercise after an injury, and not in FOP. */
const advice = ['S51', 'S52', 'S53', 'S54', 'S55', 'S56', 'S57', 'L104'] as const;

const isMeant = (note: Note): boolean =>
  !isSarcomaConfirmed(note.data) &&
  !mayBeGenetic(note) &&
  entries(note.data, 'lesions').length + entries(note.data, 'rehabilitation').length > 0;

/** While FOP is not excluded: what is avoided in it (L85) beside what is put off, and a limb in danger all the same. */
function doubt(note: Note): Guidance | undefined {
  const found = fopDoubt(note, 'rehabilitation', advice);
  const avoided = fopPossible(note).map(({ from }) => stated('warning', 'L85', from));
  return found && { ...found, statements: [...limbInDanger(note), ...found.statements, ...avoided] };
}

/** Why movement; what is disputed; and what is known of this joint, this cause and a brace. */
function evidence(note: Note, said: readonly Statement[]): Statement[] {
  const { data } = note;
  const programmes = entries(data, 'rehabilitation');
  const isOffered = said.some(({ id }) => id === 'S55');
  const isBraced = isOffered || programmes.some(({ value }) => isBrace(value));
  const isElbow = entries(data, 'lesions').some(({ value }) => value.site === 'elbow');
  const isOfInjury = isElbow && fields(data, 'cause').class === 'traumatic';
  const isStretched = hasCause(data, 'burn') || programmes.some(({ value }) => isPassive(value));
  return [
    'S51',
    'S53',
    ...(movable(note).length > 0 ? ['S54'] : []),
    ...(isOffered ? ['S57'] : []),
    'X4',
    ...(isElbow ? ['L106'] : []),
    ...(isStretched ? ['L105'] : []),
    ...(isBraced ? ['X15'] : []),
    ...(isBraced && isOfInjury ? ['L107', 'L108'] : []),
    'X14',
  ].map((id) => stated('evidence', id));
}

function basis({ data }: Note): Path[] {
  const places: Path[] = [
    ['cause', 'class'],
    ['cause', 'type'],
    ['presentation', 'stage'],
    ...entries(data, 'rehabilitation').map(({ path }) => [...path, 'type']),
  ];
  return places.filter((path) => valueAt(data, path) !== undefined);
}
