/** Names of persons: behind a title, a form of address, a kinship or a label, with initials, or with a first name. */
import { type Run, type RunForm, runFrom } from './capitals';
import type { Found, Pattern } from './identifier';
import type { Readable } from './readable';
import { firstName, noName } from './words';

const mixed: RunForm = {
  particles: new Set(
    'van von der den de del della di da du la le zu ter bin ibn dos Dr. Prof. med. dent. h. c. phil. rer. nat. univ. PD Ing.'.split(
      ' ',
    ),
  ),
  stops: noName,
};
const capitals: RunForm = { ...mixed, takesCapitals: true };

/** What is named after a person is no person: `Dr. Brooker's class II`. */
const scheme =
  /^['’]s?,? (?:own |original |modified )?(?:class|grad|type|stage|approach|sign|test|score|criteria|scheme|method|technique|line|triangle|cyst|procedure|system|zone|angle|scale|rule|ratio|disease|contracture|fracture|palsy|nail|pin|plate|paper|study|series)/;

/** So is what was written about: `as described by Dr. Garland`. */
const cited =
  /(?:described|published|proposed|reported|introduced|defined|modified|classified|popularised|advocated) by $|(?:according to|as in|after the method of|criteria of|classification of) $/i;

/** An anatomical term, as in `M. Brachialis`. */
const latin = /^[MNAVR]\. ?\p{L}*(?:is|us|ceps|oas|ena|eus)$/u;

/** A bandage and a nodule are named after them. */
const eponyms: ReadonlySet<string> = new Set(['Robert Jones', 'Mary Joseph']);

const isPerson = ({ id, before, after }: Found): boolean =>
  !latin.test(id) && !eponyms.has(id) && !scheme.test(after) && !cited.test(before);

/** What a name has to be like behind what was found. */
interface Kind {
  readonly form?: RunForm;
  readonly fits?: (run: Run) => boolean;
  /** The first name may stand behind a comma: `Doe, Jane`. */
  readonly isList?: true;
}

/** A name that follows what was found. */
const behind = (lead: string, { form = mixed, fits = isAny, isList }: Kind = {}): Pattern => ({
  sort: 'name',
  needs: ['capital'],
  find: new RegExp(`(?<![\\p{L}\\d-])${lead}`, 'dgu'),
  read: (note, { index, 0: { length } }) => {
    const first = runFrom(note, index + length, form);
    const run = first && (isList ? withFirstName(note, first, form) : first);
    return run && fits(run) ? [nameStart(note.text, run), run.end] : undefined;
  },
  isOne: isPerson,
});

const isAny = (): boolean => true;

function withFirstName(note: Readable, run: Run, form: RunForm): Run {
  const first = note.text.startsWith(', ', run.end) ? runFrom(note, run.end + 2, form) : undefined;
  return run.words.length === 1 && first?.words.length === 1
    ? { ...run, end: first.end, words: [...run.words, ...first.words] }
    : run;
}

/** Behind further titles, which are no part of the name. */
const nameStart = (text: string, { start, end }: Run): number => {
  const titles = /^(?:(?:Dr|Prof|med|dent|h|c|phil|rer|nat|univ|Ing)\. |PD )*/.exec(text.slice(start, end))?.[0] ?? '';
  return start + titles.length;
};

const isFull = ({ words, hasInitials }: Run): boolean => words.length > 1 || hasInitials;
const hasInitials = (run: Run): boolean => run.hasInitials;

const title =
  '(?:DR|PROF|MRS?|MS|Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss|Mx|Sir|Herrn?|Frau|Hr|Mme|Mlle|Madame|Monsieur|Dott|Dottor|Dottoressa|Sig|Signora?|Sr|Sra|Dra|Señora?|Dhr|Mevr|Mevrouw|Schwester|Pfleger|Nurse|Matron|Physiotherapist)\\.?(?:ssa|ra)?\\.? ';

const person =
  '(?:[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Pp]atient|[Cc]hild|[Ll]ady|[Gg]entleman|[Tt]oddler|[Tt]eenager),? (?:named|called|by the name of) ';

const kin =
  '(?:mother|father|mum|dad|wife|husband|son|daughter|brother|sister|partner|carer|caregiver|neighbou?r|uncle|aunt|guardian|friend|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter)';

/** Labels of forms in several languages. */
const label =
  '(?:[Nn]ame|[Ss]urname|[Ff]orename|[Ff]irst name|[Ll]ast name|[Ff]amily name|[Gg]iven name|[Nn]ext of kin|[Ee]mergency contact|NOK|[Vv]orname|[Nn]achname|[Nn]om|[Pp]rénom|[Nn]ombre|[Aa]pellidos?|[Nn]ome|[Cc]ognome|[Ss]igned|[Ss]ignature|[Dd]ictated by|[Tt]yped by|[Ee]mployer) ?: ?';

/** The names of persons in a text. */
export const namePatterns: readonly Pattern[] = [
  behind(title, { form: capitals }),
  behind(label, { form: capitals, isList: true }),
  behind(person),
  behind("(?:[Pp]atient|[Pp]at\\.|[Pp]t\\.?)(?:['’]s name is| is called|:)? ", { fits: isFull, isList: true }),
  behind(`${kin}(?:,? (?:named|called))? `),
  behind(`${kin}, `, { fits: isFull }),
  behind('(?:by|signed|with|to|and|from) ', { fits: hasInitials }),
  behind(`(?=${firstName} )`, { fits: ({ words }) => words.length > 1 }),
];
