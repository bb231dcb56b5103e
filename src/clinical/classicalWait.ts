/** The older, longer scheme of waiting before an excision (L44): which of its times is meant for a cause. */
import type { CaseNote } from '../knowledge/index';
import { entries, fields, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Point } from '../model/timeline';
import { timeOf } from './active';
import { type CnsLesion, cnsLesions } from './cns';
import { classicalWait } from './thresholds';

export interface ClassicalWait {
  readonly setting: keyof typeof classicalWait;
  /** In calendar months. */
  readonly months: number;
  /** From when it counts; undefined where the note does not tell. */
  readonly from: Point | undefined;
}

/** The longest that is meant for a cause of this note; undefined where the scheme has none for it. */
export function classicalWaitOf(note: Note): ClassicalWait | undefined {
  const { data } = note;
  const lesions = cnsLesions(data);
  for (const setting of ['tbi', 'sci'] as const) {
    if (lesions.includes(setting)) {
      return { setting, months: classicalWait[setting], from: timeOfLesion(data, setting) };
    }
  }
  return lesions.length === 0 && isDirectInjury(data)
    ? { setting: 'injury', months: classicalWait.injury, from: 'index' }
    : undefined;
}

function timeOfLesion(data: CaseNote, lesion: CnsLesion): Point | undefined {
  if (fields(data, 'cause').type === lesion) return 'index';
  const other = entries(data, 'other_causes').find(({ value }) => value.type === lesion);
  return other ? pointOf(other) : timeOf(fields(data, 'neuro').when);
}

const injuries: readonly unknown[] = [
  'fracture',
  'dislocation',
  'fracture_dislocation',
  'ligament_injury',
  'soft_tissue_contusion',
  'polytrauma',
  'blast',
  'acetabular_surgery',
];

/** Also where the type is not told. The socket of the hip is fixed because it is broken. */
const isDirectInjury = (data: CaseNote): boolean => {
  const { class: causeClass, type } = fields(data, 'cause');
  return known(type) === undefined ? causeClass === 'traumatic' : injuries.includes(type);
};
