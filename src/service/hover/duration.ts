/** How long a course lasted, in days, and against what was reported of drugs for prevention. */
import { daysOfCourse } from '../../clinical/course';
import { isNsaid, type Therapy } from '../../clinical/therapies';
import { trialCourseDays } from '../../clinical/thresholds';
import { entryOf, entryPathOf, fieldNameOf, type Reader } from './place';

export const duration: Reader = (place) => {
  const name = fieldNameOf(place.path);
  if (name !== 'duration' && name !== 'end') return undefined;
  const entry = entryOf<Therapy>(place);
  const days = daysOfCourse(place.note, { value: entry, path: entryPathOf(place.path) });
  if (!days) return undefined;
  const isTrial = place.path[0] === 'prophylaxis' && isNsaid(entry);
  const reported = `; in trials of prevention ${trialCourseDays.from} to ${trialCourseDays.to} days`;
  return { here: [`${inDays(days)}${isTrial ? reported : ''}.`], facts: isTrial ? ['L18', 'L22'] : [] };
};

function inDays({ earliest, latest }: { earliest: number | undefined; latest: number | undefined }): string {
  const [from, to] = [earliest, latest].map((days) => (days === undefined ? undefined : Math.round(days * 10) / 10));
  if (from === undefined) return `up to ${to} days`;
  if (to === undefined) return `${from} days or more`;
  return from === to ? `${from} days` : `${from} to ${to} days`;
}
