/** The times of a note at which something was seen or done, as against what is planned or merely named. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { known, valueAt } from '../model/access';

/** Times of something that has happened by its nature. */
const always: readonly string[] = [
  'patient.pregnancy_test',
  'cause.when',
  'other_causes.when',
  'fractures.when',
  'critical_care.admitted',
  'neuro.when',
  'presentation.when',
  'presentation.onset',
  'examination.when',
  'nerves_vessels.when',
  'diagnosis.when',
  'complications.when',
  'follow_up.recurrence_seen',
];

/** Fields that only name a study, a test or a visit: an entry without any other may be of one that is still to come. */
const naming: readonly string[] = [
  'id',
  'joint',
  'lesion',
  'method',
  'modality',
  'mode',
  'name',
  'region',
  'side',
  'test',
  'unit',
  'views',
  'when',
  'words',
];
const measuring: readonly string[] = ['rom.when', 'imaging.when', 'labs.when', 'follow_up.when'];

/**
 * Whether the time at a path is one at which something certainly was seen or done; `perhaps` for a therapy without a
 * status, which counts as given (what is planned says so).
 */
export function isObserved(data: CaseNote, path: Path): boolean | 'perhaps' {
  const field = path.filter((step) => typeof step === 'string').join('.');
  const entry = valueAt(data, path.slice(0, -1)) as Readonly<Record<string, unknown>> | undefined;
  if (!entry) return false;
  if (measuring.includes(field)) {
    return Object.keys(entry).some((key) => !naming.includes(key) && known(entry[key]) !== undefined);
  }
  if (field === 'surgery.when') return entry['status'] === 'done';
  if (field === 'treatment.start' || field === 'prophylaxis.start') return isGiven(entry['status']);
  return always.includes(field);
}

const isGiven = (status: unknown): boolean | 'perhaps' => (status === undefined ? 'perhaps' : status === 'given');
