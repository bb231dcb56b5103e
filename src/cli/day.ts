/** The day that counts as today on the command line. */
import type { Arguments } from './command';
import { UsageError } from './outcome';

/** The day that an option says, else the one on this machine's calendar. Throws UsageError. */
export function dayOf(values: Arguments['values'], option: string): string {
  const day = values.get(option) ?? todayHere();
  if (!isDay(day)) throw new UsageError(`${day} is no day of the calendar. Write --${option} as YYYY-MM-DD.`);
  return day;
}

/** The day on this machine's calendar. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a text is a day as `YYYY-MM-DD`: the calendar leaves it as it is. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
}
