/** The studies of a lesion: which ones show it, of which kind they are, and what the last of them tells. */

import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, known, listed } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isBefore } from './arcs';
import { latest } from './latest';
import { type Lesion, lesionsMeant } from './lesions';

export type Study = ReturnType<typeof entries<'imaging'>>[number]['value'];
type Modality = NonNullable<Study['modality']>;

/**
 * Kinds of study by what they are good for. `sectional` maps bone, joint, nerves and vessels (L74), `further` answers
 * what a film leaves open (S19), `vascular` is about the vessels and not about the bone (L60).
 */
const modalities = {
  film: ['xray'],
  sectional: ['ct', 'mri', 'spect_ct', 'ct_angiography', 'ct_venography', 'mr_angiography'],
  further: ['ct', 'mri', 'bone_scan', 'spect_ct', 'pet_ct'],
  vascular: ['ct_angiography', 'ct_venography', 'mr_angiography', 'duplex_ultrasound'],
} as const satisfies Readonly<Record<string, readonly Modality[]>>;

/** Whether a study is of that kind. */
export const isOfKind = ({ modality }: Study, kind: keyof typeof modalities): boolean =>
  modalities[kind].some((one) => one === modality);

/** The studies that certainly show a lesion: they name it, or it is the only one and they name no other region. */
export const studiesOf = (data: CaseNote, lesion: Entry<Lesion>): Entry<Study>[] =>
  studiesMaybeOf(data, lesion).filter(
    ({ value }) =>
      isAmong(lesion, lesionsMeant(data, value.lesion)) &&
      (listed(value.lesion).length > 0 || known(value.region) === undefined),
  );

/** The same, and those that do not say which of several lesions, or name a region that may hold it. */
export const studiesMaybeOf = (data: CaseNote, lesion: Entry<Lesion>): Entry<Study>[] =>
  entries(data, 'imaging').filter(({ value }) => {
    const meant = lesionsMeant(data, value.lesion);
    return meant.length === 0 || isAmong(lesion, meant);
  });

const begun: readonly string[] = ['id', 'modality', 'lesion', 'side', 'region'];

/** Whether an entry says when it was done or what it shows: one that does not is only begun. */
export const isReported = (study: Study): boolean => Object.keys(study).some((key) => !begun.includes(key));

const isAmong = ({ path }: Entry<Lesion>, lesions: readonly Entry<Lesion>[]): boolean =>
  lesions.some((one) => one.path[1] === path[1]);

/** The other studies that may show a lesion that this one may show. */
export function otherStudies(data: CaseNote, { value, path }: Entry<Study>): Entry<Study>[] {
  const meant = lesionsMeant(data, value.lesion);
  const lesions = meant.length > 0 ? meant : entries(data, 'lesions');
  const others = entries(data, 'imaging').filter((other) => other.path[1] !== path[1]);
  return others.filter((other) => {
    const shown = lesionsMeant(data, other.value.lesion);
    return shown.length === 0 || shown.some((lesion) => isAmong(lesion, lesions));
  });
}

/** Those not certainly after an event, such as an operation. */
export const studiesUntil = (note: Note, studies: readonly Entry<Study>[], event: string): Entry<Study>[] =>
  studies.filter((study) => !isBefore(note, event, pointOf(study)));

/** What the last study that tells says of a field, such as `maturity` or `change`; undefined where none tells. */
export const lastKnown = <K extends keyof Study>(
  note: Note,
  studies: readonly Entry<Study>[],
  field: K,
): Study[K] | undefined =>
  latest(
    note,
    studies.filter(({ value }) => known(value[field]) !== undefined),
  )?.value[field];
