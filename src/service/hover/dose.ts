/** The dose of a drug: how much a day, and what was reported. Nothing is recommended. */
import { isEtidronate, type Therapy } from '../../clinical/therapies';
import { indomethacinDaily as daily, etidronateCourse } from '../../clinical/thresholds';
import { entryOf, fieldNameOf, type Reader } from './place';

const doseFields: readonly string[] = ['therapy', 'dose_mg', 'times_per_day', 'mg_per_kg_day'];

export const dose: Reader = (place) => {
  const [section] = place.path;
  if ((section !== 'treatment' && section !== 'prophylaxis') || !doseFields.includes(fieldNameOf(place.path))) {
    return undefined;
  }
  const entry = entryOf<Therapy>(place);
  if (isEtidronate(entry) && typeof entry.mg_per_kg_day === 'number') {
    const label = `${entry.mg_per_kg_day} mg/kg a day; the US label goes up to ${etidronateCourse.mgPerKg} mg/kg a day.`;
    return { here: [label], facts: ['L40'] };
  }
  const sum = dailyDose(entry);
  if (sum === undefined) return undefined;
  const isIndomethacin = entry.therapy === 'indomethacin' || entry.therapy === 'indomethacin_sr';
  const count = `${sum} mg a day (${entry.dose_mg} mg, ${entry.times_per_day} times a day)`;
  return isIndomethacin
    ? { here: [`${count}. ${reported(entry)}`], facts: ['L18', 'L24', 'L28'] }
    : { here: [`${count}.`] };
};

const reported = ({ therapy }: Therapy): string =>
  `Reported in trials of prevention: ${daily.from} to ${daily.to} mg a day, mostly 75. Product texts end at ${
    therapy === 'indomethacin_sr'
      ? `${daily.mostSlowRelease} mg a day of the slow-release form`
      : `${daily.most} mg a day`
  }.`;

/** In mg a day; undefined where dose or times are not numbers. */
function dailyDose({ dose_mg, times_per_day }: Therapy): number | undefined {
  if (typeof dose_mg !== 'number' || typeof times_per_day !== 'number') return undefined;
  return Math.round(dose_mg * times_per_day * 100) / 100;
}
