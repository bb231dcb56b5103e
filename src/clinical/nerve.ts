/** Findings of nerves and vessels: what makes an operation urgent, or more careful. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, known, listed } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isBefore } from './arcs';
import type { Operation } from './excision';
import { isPlanned, operations } from './operations';

export type NerveFinding = Entry<ReturnType<typeof entries<'nerves_vessels'>>[number]['value']>;

/** Where a nerve deficit that gets worse is recorded: a reason not to wait (L46). */
export const progressiveDeficits = (data: CaseNote) =>
  entries(data, 'nerves_vessels').filter(({ value }) => value.status === 'progressive_deficit');

/** An artery or a vein. */
export const isVessel = ({ value: { structure } }: NerveFinding): boolean =>
  structure === 'artery' || structure === 'vein';

const deficits: readonly unknown[] = ['compressed', 'sensory_deficit', 'motor_deficit', 'progressive_deficit'];

/** A nerve that is compressed, or does not work as it should. */
export const isNerveDeficit = (finding: NerveFinding): boolean =>
  !isVessel(finding) && deficits.includes(finding.value.status);

const vesselSigns: readonly unknown[] = ['at_risk', 'compressed', 'injured', 'pulse_absent'];

/** A nerve that suffers, or a vessel that is in danger. */
export const isAlarming = (finding: NerveFinding): boolean =>
  isNerveDeficit(finding) || (isVessel(finding) && vesselSigns.includes(finding.value.status));

/** Whether two findings are of the same nerve or vessel. Without a name of its own another nerve may be any. */
export const isSameStructure = ({ value: a }: NerveFinding, { value: b }: NerveFinding): boolean =>
  known(a.structure) !== undefined &&
  a.structure === b.structure &&
  (known(a.side) === undefined || known(b.side) === undefined || a.side === b.side);

/** Whether nothing is known to come after a finding of that nerve: neither another finding, nor an operation that is over. */
function isLatest(note: Note, finding: NerveFinding): boolean {
  const others = entries(note.data, 'nerves_vessels').filter((other) => isSameStructure(finding, other));
  const later = others.some((other) => isBefore(note, pointOf(finding), pointOf(other)));
  const treated = operations(note.data).some(
    (operation) =>
      isForNerve(operation.value) &&
      !isPlanned(note, operation) &&
      !isBefore(note, pointOf(operation), pointOf(finding)),
  );
  return !later && !treated;
}

/** A deficit of the motor fibres that was not there when the patient first came. */
function isNewMotorDeficit(note: Note, finding: NerveFinding): boolean {
  const wasThere = entries(note.data, 'nerves_vessels').some(
    (other) =>
      other.value.status === 'motor_deficit' &&
      isSameStructure(finding, other) &&
      isBefore(note, pointOf(other), pointOf(finding)),
  );
  return finding.value.status === 'motor_deficit' && isBefore(note, 'presentation', pointOf(finding)) && !wasThere;
}

/** Nerve palsies that get worse or are new, as last known, and not operated on since. */
export const worseningPalsies = (note: Note): NerveFinding[] =>
  entries(note.data, 'nerves_vessels').filter(
    (finding) =>
      !isVessel(finding) &&
      (finding.value.status === 'progressive_deficit' || isNewMotorDeficit(note, finding)) &&
      isLatest(note, finding),
  );

/** Nerves that are compressed or do not work as they should, as last known, and not operated on since. */
export const currentDeficits = (note: Note): NerveFinding[] =>
  entries(note.data, 'nerves_vessels').filter((finding) => isNerveDeficit(finding) && isLatest(note, finding));

const nerveProcedures: readonly unknown[] = ['ulnar_nerve_transposition', 'ulnar_nerve_release', 'nerve_repair'];

/** Whether an operation frees a nerve: by its type, its indication or what is done besides. */
export const isForNerve = ({ type, indication, procedures }: Operation): boolean =>
  type === 'nerve_release' ||
  listed(indication).includes('nerve_compression') ||
  listed(procedures).some((name) => nerveProcedures.includes(name));
