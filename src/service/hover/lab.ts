/** A laboratory value against the range beside it. */
import { isRaised, type Lab, timesUpperLimit } from '../../clinical/labs';
import { entryOf, fieldNameOf, type Reader } from './place';

const fields: readonly string[] = ['value', 'ref_low', 'ref_high', 'result'];

export const lab: Reader = (place) => {
  if (place.path[0] !== 'labs' || !fields.includes(fieldNameOf(place.path))) return undefined;
  const entry = entryOf<Lab>(place);
  const parts = [multipleInShort(entry), sideOf(entry)].filter((part) => part !== undefined);
  return parts.length > 0 ? { here: [`${parts.join('; ')}.`] } : undefined;
};

/** How many times the upper limit a value is, such as `1.7 × upper limit`: at most 20 signs; else undefined. */
export function multipleInShort(entry: Lab): string | undefined {
  const times = timesUpperLimit(entry);
  if (times === undefined || times < 0.01 || times >= 1000) return undefined;
  return `${times >= 10 ? Math.round(times) : Number(times.toPrecision(2))} × upper limit`;
}

function sideOf(entry: Lab): string | undefined {
  if (isRaised(entry)) return 'above the range';
  const { value, ref_low, ref_high } = entry;
  if (typeof value !== 'number') return undefined;
  if (typeof ref_low === 'number' && value < ref_low) return 'below the range';
  return typeof ref_low === 'number' && typeof ref_high === 'number' ? 'within the range' : undefined;
}
