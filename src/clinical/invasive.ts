/** What goes through skin or into muscle, and is still ahead: where FOP is possible all of it can make new bone. */
import type { Entry } from '../model/access';
import type { Note } from '../model/note';
import { isActive } from './active';
import type { Operation } from './excision';
import { isPlanned, operations } from './operations';
import { type Therapy, therapies } from './therapies';

/** Every operation that is still ahead. */
export const plannedOperations = (note: Note): Entry<Operation>[] =>
  operations(note.data).filter((operation) => isPlanned(note, operation));

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
  route === 'im' || (therapy === 'botulinum_toxin' && route === undefined);

/** Drugs and vaccines into a muscle that go on or are still ahead. */
export const injectionsIntoMuscle = (note: Note): Entry<Therapy>[] =>
  therapies(note.data).filter((therapy) => isIntoMuscle(therapy.value) && isActive(note, therapy));
