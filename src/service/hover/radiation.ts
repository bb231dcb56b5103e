/** Radiotherapy: the dose of each fraction, the hours from the operation, and what was reported. */
import { hoursAfterOperation, hoursInWords } from '../../clinical/radiotherapy';
import { isRadiotherapy, type Therapy } from '../../clinical/therapies';
import { fractionatedGy } from '../../clinical/thresholds';
import { entryOf, entryPathOf, fieldNameOf, type Place, type Reader, type Told } from './place';

export const radiation: Reader = (place) => {
  const [section] = place.path;
  if (section !== 'treatment' && section !== 'prophylaxis') return undefined;
  const entry = entryOf<Therapy>(place);
  if (!isRadiotherapy(entry)) return undefined;
  const name = fieldNameOf(place.path);
  if (name === 'start') return startOf(place, entry);
  return ['therapy', 'total_gy', 'fractions'].includes(name) ? doseOf(place, entry) : undefined;
};

function doseOf({ local }: Place, { total_gy, fractions }: Therapy): Told | undefined {
  if (typeof total_gy !== 'number' || typeof fractions !== 'number') return undefined;
  const each = Math.round((total_gy / fractions) * 100) / 100;
  const sum =
    fractions === 1 ? `${total_gy} Gy in one fraction` : `${total_gy} Gy in ${fractions} fractions of ${each} Gy`;
  const usual =
    fractions === 1
      ? `${local.singleDoseFrom} to ${local.singleDoseTo} Gy in one fraction`
      : `${fractionatedGy.from} to ${fractionatedGy.to} Gy in several fractions`;
  return {
    here: [
      `${sum}. Usual practice, not from one source: ${usual}. The German guideline gives 7-8 Gy once, or 5 fractions of 3.5 Gy.`,
    ],
    facts: ['L29'],
  };
}

function startOf({ note, path, local }: Place, entry: Therapy): Told | undefined {
  const hours = hoursAfterOperation(note, { value: entry, path: entryPathOf(path) });
  if (!hours) return undefined;
  const { radiotherapyHoursBefore: before, radiotherapyHoursAfter: after } = local;
  return {
    here: [
      `${hoursInWords(hours)}, that is the operation. Usual practice, not from one source: up to ${before} hours before, or up to ${after} hours after it.`,
    ],
    facts: ['L30', 'L31'],
  };
}
