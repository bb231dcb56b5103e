/** Towns, where a word beside the name says that it is one. */
import { type RunForm, runBefore, runFrom } from './capitals';
import type { Pattern, Reach } from './identifier';
import type { Readable } from './readable';
import { noName, noTown } from './words';

const form: RunForm = {
  particles: new Set('am an der im sur upon on de del la el le di'.split(' ')),
  stops: new Set([...noTown, ...noName]),
};

/** Wards and specialties stand where a town could. */
const noPlace = /(?:ology|ics|surgery|therapy|medicine|ation|care)$/i;

/** Where a town that begins at an offset ends; undefined where none begins there. */
export function townEnd(note: Readable, start: number): number | undefined {
  const run = runFrom(note, start, form);
  return run && !noPlace.test(run.words[0] ?? '') ? run.end : undefined;
}

/** Where a town begins that ends before an offset, perhaps with a comma; undefined where none ends there. */
export function townStart(note: Readable, end: number): number | undefined {
  const run = runBefore(note, note.text[end - 1] === ',' ? end - 1 : end);
  const words = run?.words ?? [];
  const first = words.findLastIndex((word) => form.stops.has(word) || beginnings.has(word)) + 1;
  return run && first < words.length
    ? run.start + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
    : undefined;
}

/** Prepositions with which a sentence begins. */
const beginnings: ReadonlySet<string> = new Set(
  'From In At To Near Sent Lives Lived Moved Born Aus De By Via Seen Admitted Treated Operated'.split(' '),
);

const inTown = '(?:in|at|near|of|outside|à|en|a) (?:the (?:city|town|village|district|suburb) of )?';

const leads: readonly string[] = [
  `(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Rr]esid(?:es?|ed|ing)|[Rr]esident|[Hh]ome|[Hh]ouse|[Ff]lat|[Ff]arm|[Ss]chool|[Bb]orn|[Nn]ative|[Cc]itizen|wohnhaft|wohnt|habite|vive|vit) ${inTown}`,
  '(?:[Rr]eferred|[Tt]ransferred|[Mm]oved|[Cc]ame|[Cc]omes|[Tt]ravelled|[Ff]lown|[Oo]riginally|[Rr]epatriated|[Vv]isiting|[Ff]amily|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Ff]armer|[Tt]eacher|[Pp]atient) from (?:the (?:city|town|village) of )?',
  '[Mm]oved to ',
  `(?:[Aa]ccident|[Cc]rash|[Cc]ollision|[Ff]ell|[Ff]all|[Ii]njured|[Ii]njury|[Tt]reated|[Oo]perated|[Hh]ospitali[sz]ed|[Aa]dmitted|[Hh]ospital|[Cc]linic|[Uu]niversity) (?:in|near|at|outside) (?:the (?:city|town|village) of )?`,
  '(?:city|town|village|suburb|county|district|parish) of ',
];

/** Towns in a text. */
export const townPatterns: readonly Pattern[] = [
  {
    sort: 'town',
    // Not the states whose letters are a view, a study or a word.
    find: /, (?:AZ|CA|FL|IL|MA|MN|NC|NJ|NY|OH|TN|TX|WI)(?!\p{L}| \d)/dgu,
    read: (note, { index, 0: { length } }): Reach | undefined => {
      const start = townStart(note, index);
      return start === undefined ? undefined : [start, index + length];
    },
  },
  ...leads.map(
    (lead): Pattern => ({
      sort: 'town',
      find: new RegExp(`(?<!\\p{L})${lead}`, 'dgu'),
      read: (note, { index, 0: { length } }) => {
        const start = index + length;
        const end = townEnd(note, start);
        return end === undefined ? undefined : [start, end];
      },
    }),
  ),
];
