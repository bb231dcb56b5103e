/** What makes a mass look more like a tumour than like heterotopic ossification (L67, L71, L72). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields, isAnswer, known, listed } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isBefore } from './arcs';
import { excisions } from './excision';
import { type Study, studiesOf } from './imaging';
import { type Lesion, lesionsMeant } from './lesions';
import { hasMass } from './mass';
import { deepMassMm } from './thresholds';
import { alternatives, isSarcomaExcluded } from './tumour';

export interface RedFlag {
  readonly kind: 'dense_centre' | 'broad_base' | 'growth_after_maturity' | 'growing_mass' | 'large_mass';
  /** Where the note shows it. */
  readonly path: Path;
  /** The lesions that show it; none where several can be meant. */
  readonly lesions: readonly Entry<Lesion>[];
}

/**
 * The signs of a tumour that a note holds, each where it stands. None once a sarcoma is excluded with evidence. A broad
 * base is none where the lesion is known to be an osteochondroma.
 */
export function tumourRedFlags(note: Note): RedFlag[] {
  const { data } = note;
  if (isSarcomaExcluded(data)) return [];
  const studies = entries(data, 'imaging');
  const isOsteochondroma = alternatives(data, 'osteochondroma').some(({ value }) => value.status === 'confirmed');
  return [
    ...flags(
      data,
      'dense_centre',
      'pattern',
      studies.filter(({ value }) => value.pattern === 'central_dense'),
    ),
    ...flags(
      data,
      'broad_base',
      'cortex',
      studies.filter(({ value }) => value.cortex === 'broad_based_attached' && !isOsteochondroma),
    ),
    ...flags(
      data,
      'growth_after_maturity',
      'change',
      studies.filter((study) => isGrowthAfterMaturity(note, study)),
    ),
    ...(isWithoutCause(data) ? massFlags(data, studies) : []),
  ];
}

const flags = (data: CaseNote, kind: RedFlag['kind'], field: string, studies: readonly Entry<Study>[]): RedFlag[] =>
  studies.map(({ value, path }) => ({ kind, path: [...path, field], lesions: lesionsMeant(data, value.lesion) }));

/** Bone that has grown after it was mature, unless it was taken out in between: then it has come back. */
function isGrowthAfterMaturity(note: Note, study: Entry<Study>): boolean {
  if (study.value.change !== 'growth') return false;
  const earlier = lesionsMeant(note.data, study.value.lesion).flatMap((lesion) => studiesOf(note.data, lesion));
  const isCertain = (a: Entry<{ readonly id?: string }>, b: Entry<{ readonly id?: string }>) =>
    isBefore(note, pointOf(a), pointOf(b));
  return earlier.some(
    (before) =>
      before.value.maturity === 'mature' &&
      isCertain(before, study) &&
      !excisions(note.data).some((operation) => isCertain(before, operation) && isCertain(operation, study)),
  );
}

/**
 * No cause is known: no injury, no other trigger, no genetic disease. That a source or a patient does not tell is no
 * cause either.
 */
function isWithoutCause(data: CaseNote): boolean {
  const { class: causeClass } = fields(data, 'cause');
  const { diagnosis } = fields(data, 'genetics');
  const isUnexplained = causeClass === 'idiopathic' || causeClass === 'unknown' || isAnswer(causeClass);
  const isGenetic = known(diagnosis) !== undefined && diagnosis !== 'none';
  const hasOther = entries(data, 'other_causes').length > 0 || entries(data, 'fractures').length > 0;
  return isUnexplained && !isGenetic && !hasOther;
}

/** Without a cause, a mass that grows, and one that is deep and large. */
function massFlags(data: CaseNote, studies: readonly Entry<Study>[]): RedFlag[] {
  const lesions = entries(data, 'lesions');
  const isMass = hasMass(data) || [...lesions, ...studies].some(({ value }) => listed(value.size_mm).length > 0);
  const growing = studies.filter(({ value }) => isMass && value.change === 'growth');
  const large = lesions.filter(({ value }) => isLarge(value) && isDeep(value));
  const largeOnStudy = studies.filter(
    ({ value }) => isLarge(value) && lesionsShown(data, value).some((one) => isDeep(one.value)),
  );
  return [
    ...flags(data, 'growing_mass', 'change', growing),
    ...large.map((lesion): RedFlag => ({ kind: 'large_mass', path: [...lesion.path, 'size_mm'], lesions: [lesion] })),
    ...flags(data, 'large_mass', 'size_mm', largeOnStudy),
  ];
}

/** The lesions of a study; all of them, where it does not say which. */
function lesionsShown(data: CaseNote, { lesion }: Study): Entry<Lesion>[] {
  const meant = lesionsMeant(data, lesion);
  return meant.length > 0 ? meant : entries(data, 'lesions');
}

const isLarge = ({ size_mm }: Lesion | Study): boolean => listed(size_mm).some((length) => Number(length) > deepMassMm);

/** Not known to lie in or under the skin: of a mass of that size the deep one is the rule, and the dangerous one. */
const isDeep = ({ tissue }: Lesion): boolean => tissue !== 'subcutaneous' && tissue !== 'dermal';
