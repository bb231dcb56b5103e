/** The 13 items of the guideline for case reports (CARE), and which of them a note has not begun (L131). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields } from '../model/access';
import type { Note } from '../model/note';

export interface CareItem {
  /** As CARE counts them. */
  readonly number: number;
  readonly name: string;
  /** Where it is written in a note. */
  readonly path: Path;
}

const texts = [
  [1, 'title'],
  [2, 'key_words'],
  [3, 'abstract'],
  [4, 'introduction'],
  [11, 'discussion'],
  [12, 'patient_perspective'],
] as const;

/** Items 5 to 10 are sections of the note: any one of them will do. */
const sections: readonly (readonly [number, string, readonly (keyof CaseNote)[]])[] = [
  [5, 'patient information', ['patient']],
  [6, 'clinical findings', ['presentation', 'rom', 'examination', 'nerves_vessels']],
  [8, 'diagnostic assessment', ['imaging', 'labs']],
  [9, 'therapeutic intervention', ['treatment', 'prophylaxis', 'surgery', 'rehabilitation', 'plan']],
  [10, 'follow-up and outcomes', ['follow_up']],
];

/** The items that are not begun, but for consent (13), which has a rule of its own. An answer in one word counts. */
export const openCareItems = (note: Note): CareItem[] =>
  [...openTexts(note.data), ...openSections(note.data), ...openTimeline(note)].sort((a, b) => a.number - b.number);

function openTexts(data: CaseNote): CareItem[] {
  if (typeof data.report === 'string') return [];
  const report = fields(data, 'report');
  return texts
    .filter(([, field]) => report[field] === undefined)
    .map(([number, field]) => ({ number, name: field.replace('_', ' '), path: ['report', field] }));
}

const openSections = (data: CaseNote): CareItem[] =>
  sections.flatMap(([number, name, places]) => {
    const [first] = places;
    return first !== undefined && places.every((place) => isBlank(data, place))
      ? [{ number, name, path: [first] }]
      : [];
  });

/** Not there, or without anything in it. */
function isBlank(data: CaseNote, section: keyof CaseNote): boolean {
  const value: unknown = data[section];
  if (typeof value === 'string') return false;
  const filled = Array.isArray(value) ? entries(data, section).map((entry) => entry.value) : [value ?? {}];
  return filled.every((one) => Object.keys(one).length === 0);
}

/** The timeline is made of the times of the note, whatever they are of. */
function openTimeline({ leaves, data }: Note): CareItem[] {
  const apart = ['note_date', 'guidance', 'acknowledgements', 'privacy'];
  const hasTime = leaves.some(
    ({ path: [section = ''], shape, tree }) =>
      shape.reading === 'when' && !apart.includes(String(section)) && tree.source !== '',
  );
  return hasTime || typeof data.cause === 'string' ? [] : [{ number: 7, name: 'timeline', path: ['cause', 'when'] }];
}
