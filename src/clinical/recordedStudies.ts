/** The studies of the bone that a note has, each with what it is good for in telling one disease from another. */

import type { CaseNote } from '../knowledge/index';
import { type Entry, entries } from '../model/access';
import type { Note } from '../model/note';
import { isReported, type Study } from './imaging';
import { latest } from './latest';

/** Kinds of study by what they show: mineral, marrow and cap, zones, activity, veins. */
const kinds = {
  film: ['xray'],
  ct: ['ct', 'spect_ct', 'ct_angiography', 'ct_venography'],
  mri: ['mri', 'mr_angiography'],
  ultrasound: ['ultrasound'],
  scan: ['bone_scan', 'pet_ct'],
  veins: ['duplex_ultrasound', 'ct_venography'],
} as const satisfies Readonly<Record<string, readonly Study['modality'][]>>;

export type StudyKind = keyof typeof kinds;

/** Studies that are more than begun, and not of bone that was taken out. */
export const recordedStudies = (data: CaseNote): Entry<Study>[] =>
  entries(data, 'imaging').filter(({ value }) => isReported(value) && value.change !== 'removed');

/** The last study of a kind; of several kinds the first that is there, and which it is. */
export function bestStudy(
  note: Note,
  ...wanted: readonly StudyKind[]
): { readonly kind: StudyKind; readonly study: Entry<Study> } | undefined {
  for (const kind of wanted) {
    const of: readonly unknown[] = kinds[kind];
    const study = latest(
      note,
      recordedStudies(note.data).filter(({ value }) => of.includes(value.modality)),
    );
    if (study) return { kind, study };
  }
  return undefined;
}
