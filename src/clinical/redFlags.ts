/** What makes a mass look more like a tumour than like heterotopic ossification (L67, L71, L72). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields, isAnswer, known, listed } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { isBefore } from './arcs';
import { excisions, type Operation } from './excision';
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
export const tumourRedFlags = once((note: Note): readonly RedFlag[] => {
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
    ...flags(data, 'growth_after_maturity', 'change', studies.filter(growsAfterMaturity(note))),
    ...(isWithoutCause(data) ? massFlags(data, studies) : []),
  ];
});

const flags = (data: CaseNote, kind: RedFlag['kind'], field: string, studies: readonly Entry<Study>[]): RedFlag[] =>
  studies.map(({ value, path }) => ({ kind, path: [...path, field], lesions: lesionsMeant(data, value.lesion) }));

/**
 * Tells bone that has grown after it was mature, unless it was taken out in between: then it has come back. What holds
 * for one study and the operations is worked out once, not for every two studies.
 */
function growsAfterMaturity(note: Note): (study: Entry<Study>) => boolean {
  const isCertain = (a: Entry<{ readonly id?: string }>, b: Entry<{ readonly id?: string }>) =>
    isBefore(note, pointOf(a), pointOf(b));
  const removals = excisions(note.data);
  const mature = new Map<number | string | undefined, readonly MatureStudy[]>();
  const matureOf = (lesion: Entry<Lesion>): readonly MatureStudy[] =>
    studiesOf(note.data, lesion)
      .filter(({ value }) => value.maturity === 'mature')
      .map((study) => ({ study, removedAfter: removals.filter((operation) => isCertain(study, operation)) }));
  return (study) => {
    if (study.value.change !== 'growth') return false;
    const removedBefore = removals.filter((operation) => isCertain(operation, study));
    return lesionsMeant(note.data, study.value.lesion).some((lesion) => {
      const key = lesion.path[1];
      const all = mature.get(key) ?? matureOf(lesion);
      mature.set(key, all);
      return all.some(
        (before) =>
          !before.removedAfter.some((operation) => removedBefore.includes(operation)) && isCertain(before.study, study),
      );
    });
  };
}

interface MatureStudy {
  readonly study: Entry<Study>;
  /** The excisions that certainly came later. */
  readonly removedAfter: readonly Entry<Operation>[];
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
function lesionsShown(data: CaseNote, { lesion }: Study): readonly Entry<Lesion>[] {
  const meant = lesionsMeant(data, lesion);
  return meant.length > 0 ? meant : entries(data, 'lesions');
}

const isLarge = ({ size_mm }: Lesion | Study): boolean => listed(size_mm).some((length) => Number(length) > deepMassMm);

/** Not known to lie in or under the skin: of a mass of that size the deep one is the rule, and the dangerous one. */
const isDeep = ({ tissue }: Lesion): boolean => tissue !== 'subcutaneous' && tissue !== 'dermal';
