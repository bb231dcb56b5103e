/** Calcium in the blood: low calcium is corrected before a bisphosphonate (L141). */
import type { Path } from '../knowledge/schema';
import { fields } from '../model/access';
import type { Note } from '../model/note';
import { type Lab, latestLab } from './labs';

/** Where the note shows that calcium is low: as an illness, or by the last value of the laboratory. */
export function lowCalciumAt(note: Note): Path | undefined {
  const illnesses = fields(note.data, 'patient').comorbidities ?? [];
  const index = illnesses.indexOf('hypocalcaemia');
  if (index >= 0) return ['patient', 'comorbidities', index];
  const last = latestLab(note, 'calcium');
  if (!last || !isLowered(last.value)) return undefined;
  return [...last.path, last.value.result === 'lowered' ? 'result' : 'value'];
}

/** Whether the note tells of a calcium value at all. */
export const hasCalcium = (note: Note): boolean => latestLab(note, 'calcium') !== undefined;

/** Whether a value is certainly below its range: by its word, else by its number. */
function isLowered({ value, result, ref_low }: Lab): boolean {
  if (result === 'lowered') return true;
  if (result === 'normal' || result === 'raised' || typeof ref_low !== 'number') return false;
  if (typeof value === 'number') return value < ref_low;
  const [, limit] = /^(?:below |< ?)(\d+(?:\.\d+)?)$/.exec(value ?? '') ?? [];
  return limit !== undefined && Number(limit) <= ref_low;
}
