/** What goes through skin or into muscle, and is still ahead: where FOP is possible all of it can make new bone. */
import type { Path } from '../knowledge/schema';
import { type Entry, known } from '../model/access';
import type { Note } from '../model/note';
import { isActive } from './active';
import type { Operation } from './excision';
import { isPlanned, operations } from './operations';
import { isRadiotherapy, type Therapy, therapies } from './therapies';

/** Every operation that is still ahead. */
export const plannedOperations = (note: Note): Entry<Operation>[] =>
  operations(note.data).filter((operation) => isPlanned(note, operation));

/** How an operation or a therapy that is still ahead stands, in words. */
export const standing = ({ status }: { readonly status?: string }): string =>
  status === 'planned' ? 'is planned' : 'is not marked as done';

/** Whether an operation takes a sample, or the whole lump for diagnosis. */
export const isBiopsy = ({ type }: Operation): boolean => type === 'biopsy' || type === 'excision_biopsy';

/** Whether an operation takes out bone or releases a stiff joint. */
export const isExcision = ({ type }: Operation): boolean => type === 'ho_excision' || type === 'contracture_release';

/** Biopsies that are still ahead, excision biopsies among them. */
export const plannedBiopsies = (note: Note): Entry<Operation>[] =>
  plannedOperations(note).filter(({ value }) => isBiopsy(value));

/** Excisions that are still ahead; an excision biopsy is not one. */
export const plannedExcisions = (note: Note): Entry<Operation>[] =>
  plannedOperations(note).filter(({ value }) => isExcision(value));

/** A procedure of an operation, by its place in the note. */
export interface PlannedProcedure {
  readonly operation: Entry<Operation>;
  readonly name: NonNullable<Operation['procedures']>[number];
  /** Its number in the list of procedures. */
  readonly index: number;
}

/** The procedures of these names in the operations that are still ahead. */
export const plannedProcedures = (note: Note, ...names: readonly PlannedProcedure['name'][]): PlannedProcedure[] =>
  plannedOperations(note).flatMap((operation) =>
    (operation.value.procedures ?? []).flatMap((name, index) =>
      names.includes(name) ? [{ operation, name, index }] : [],
    ),
  );

/** Whether a therapy goes into a muscle: by its route; botulinum toxin without a route as well. */
export const isIntoMuscle = ({ therapy, route }: Therapy): boolean =>
  route === 'im' || (therapy === 'botulinum_toxin' && known(route) === undefined);

/** A vaccine, or botulinum toxin: one injection, which is over once it is given. */
const isSingle = ({ therapy }: Therapy): boolean => therapy === 'vaccination' || therapy === 'botulinum_toxin';

/** Whether a therapy goes on or is still ahead. */
export const isToCome = (note: Note, therapy: Entry<Therapy>): boolean =>
  isActive(note, therapy) && (therapy.value.status === 'planned' || !isSingle(therapy.value));

/** Drugs and vaccines into a muscle that go on or are still ahead. */
export const injectionsIntoMuscle = (note: Note): Entry<Therapy>[] =>
  therapies(note.data).filter((therapy) => isIntoMuscle(therapy.value) && isToCome(note, therapy));

/** What is planned and may do harm where FOP is possible: the place that says it, and what it says. */
export interface InvasivePlan {
  readonly path: Path;
  readonly what: string;
  /** A declared emergency, in which life comes first (L137). */
  readonly isEmergency: boolean;
}

/**
 * Everything ahead that is put off while FOP is suspected (L103): biopsy, excision, a block of a nerve, what goes into
 * a muscle, and radiotherapy.
 */
export const invasivePlans = (note: Note): InvasivePlan[] => [
  ...[...plannedBiopsies(note), ...plannedExcisions(note)].map(({ value, path }) => ({
    path: [...path, 'type'],
    what: `This ${value.type} ${standing(value)}`,
    isEmergency: value.urgency === 'emergency',
  })),
  ...plannedProcedures(note, 'nerve_block', 'mandibular_block').map(({ operation, name, index }) => ({
    path: [...operation.path, 'procedures', index],
    what: `This ${name} ${standing(operation.value)}`,
    isEmergency: operation.value.urgency === 'emergency',
  })),
  ...injectionsIntoMuscle(note).map(({ value, path }) => ({
    path: [...path, value.route === 'im' ? 'route' : 'therapy'],
    what: `This ${value.therapy} goes into a muscle`,
    isEmergency: false,
  })),
  ...therapies(note.data)
    .filter((therapy) => isRadiotherapy(therapy.value) && therapy.value.status === 'planned' && isActive(note, therapy))
    .map(({ path }) => ({ path: [...path, 'therapy'], what: 'Radiotherapy is planned', isEmergency: false })),
];

/** Operations that are over, or of which that is not known: all that are not planned and not called off. */
export const pastOperations = (note: Note): Entry<Operation>[] =>
  operations(note.data).filter((operation) => operation.value.status !== 'planned' && !isPlanned(note, operation));

/** Whether the note says nothing yet of what came after an operation or an injection. */
export const lacksComplications = ({ data }: Note): boolean => data.complications === undefined;
