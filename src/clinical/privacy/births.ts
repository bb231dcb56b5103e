/** Dates of birth in prose, and made into the study number of a case. */
import { exactDate } from './dates';
import type { Pattern } from './identifier';

const born =
  '(?:[Bb]orn|DOB|D\\.O\\.B\\.|d\\.o\\.b\\.|[Dd]ate of birth|[Bb]irth ?date|[Bb]irthday|[Gg]eb\\.|[Gg]eboren|[Gg]eburtsdatum|[Nn]ée?|[Dd]ate de naissance|[Nn]acid[oa]|[Ff]echa de nacimiento|[Nn]at[oa]|[Dd]ata di nascita|[Gg]eboortedatum|\\*)';

/** A day of birth behind a word that says so. */
export const birthPatterns: readonly Pattern[] = exactDate.map((form) => ({
  sort: 'birth',
  needs: ['digits'],
  find: new RegExp(`(?<!\\p{L})${born}(?: (?:is|was|on|am|le|el|il))? ?:? ?(?<id>${form})(?![\\w-])`, 'dgu'),
}));

const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';

/** Eight digits that are a day of the last hundred years or so, whichever way round. */
const longDay = new RegExp(`^(?:(?:19|20)\\d\\d${month}${day}|(?:${day}${month}|${month}${day})(?:19|20)\\d\\d)$`);

/** Six digits that are a day without its century. */
const shortDay = new RegExp(`^(?:\\d\\d${month}${day}|${day}${month}\\d\\d|${month}${day}\\d\\d)$`);

/** A record number in the place of a study number. */
export const isRecordId = (id: string): boolean => /^(?:MRN|NHS|SSN|PID|DOB)[-_ ]?\d/i.test(id);

/** Whether a study number is made of initials and a date of birth: `JS-19840312`, or `JS-120384` with two letters. */
export function isBirthId(id: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Za-z]{0,6})(\d{6,8})$/.exec(id.replace(/[-_. ]/g, '')) ?? [];
  return longDay.test(digits) || (letters.length === 2 && shortDay.test(digits));
}
