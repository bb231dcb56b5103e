/** The age of the patient: child or adult, and how old at day 0. */
import { statedAge } from '../../clinical/age';
import { adultAge } from '../../clinical/thresholds';
import { lag } from '../../model/timeline';
import { nameOf, type Place, type Reader } from './place';

export const age: Reader = (place) => {
  const years = nameOf(place.path) === 'patient.age' ? statedAge(place.note.data) : undefined;
  if (!years) return undefined;
  const here = [...groupOf(years), ...ageAtDayZero(place)];
  return { here, facts: years.to < adultAge ? ['S40'] : [] };
};

function groupOf({ from, to }: { from: number; to: number }): string[] {
  if (to < adultAge) return [`a child: under ${adultAge} years.`];
  return from >= adultAge ? [`an adult: ${adultAge} years or older.`] : [];
}

const daysPerYear = 365.25;

/** Told where the note has the time from birth to day 0 within two years. */
function ageAtDayZero({ note }: Place): string[] {
  const { earliest, latest } = lag(note.timeline, 'birth', 'index') ?? {};
  if (earliest === undefined || latest === undefined || earliest < 0) return [];
  const [from, to] = [Math.floor(earliest / daysPerYear), Math.floor(latest / daysPerYear)];
  if (to - from > 2) return [];
  return [`at day 0 ${from === to ? from : `${from} to ${to}`} years old.`];
}
