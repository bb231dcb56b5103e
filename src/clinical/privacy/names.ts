/** Names of persons: behind a title, a form of address, a kinship, a label, or initials. */
import type { Found, Pattern } from './identifier';
import { nameWord, noName, particle } from './words';

const initials = '(?:\\p{Lu}\\.[ -]?){0,3}';
const surname = `${initials}(?:${particle} ){0,2}${nameWord}(?: (?:${particle} ){0,2}${nameWord}){0,2}`;

/** Words behind a title that belong to it: `Prof. Dr. med. Miller`. */
const title =
  '(?:Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss|Mx|Sir|Herr|Herrn|Frau|Hr|Mme|Mlle|Madame|Monsieur|Dott|Dottor|Dottoressa|Sig|Signor|Signora|Sr|Sra|Dra|Señor|Señora|Dhr|Mevr|Mevrouw|Schwester|Pfleger|Nurse|Matron|Physiotherapist|Surgeon)\\.?(?:(?:ssa|ra|in)\\b\\.?)?';

const more = '(?:(?:Dr|Prof|med|dent|h|c|phil|rer|nat|univ|PD|Dra?|Ing)\\.? ){0,4}';

/** What is named after a person is no person: `Dr. Brooker's class II`. */
const scheme =
  /^['’]s?,? (?:own |original |modified )?(?:class|grad|type|stage|approach|sign|test|score|criteria|scheme|method|technique|line|triangle|cyst|procedure|system|zone|angle|scale|rule|ratio|disease|contracture|fracture|palsy|nail|pin|plate|paper|study|series)/;

/** So is what was written about: `as described by Dr. Garland`. */
const cited =
  /(?:described|published|proposed|reported|introduced|defined|modified|classified|popularised|advocated) by $|(?:according to|as in|after the method of|criteria of|classification of) $/i;

const isPerson = ({ id, before, after }: Found): boolean => {
  const [first = ''] = id.split(/\s/);
  return !noName.has(first) && !scheme.test(after) && !cited.test(before);
};

/** A word for a person, or for kin. */
const person = '(?:[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Pp]atient|[Cc]hild|[Ll]ady|[Gg]entleman|[Tt]oddler|[Tt]eenager)';
const kin =
  '(?:mother|father|mum|dad|wife|husband|son|daughter|brother|sister|partner|carer|caregiver|neighbour|neighbor|uncle|aunt|guardian|friend|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter)';

/** Labels of forms in several languages. */
const label =
  '(?:[Nn]ame|[Ss]urname|[Ff]orename|[Ff]irst name|[Ll]ast name|[Ff]amily name|[Gg]iven name|[Nn]ext of kin|[Ee]mergency contact|NOK|[Vv]orname|[Nn]achname|[Nn]om|[Pp]rénom|[Nn]ombre|[Aa]pellidos?|[Nn]ome|[Cc]ognome|[Ss]igned|[Ss]ignature|[Dd]ictated by|[Tt]yped by|[Ee]mployer)';

/** The names of persons in a text. */
export const namePatterns: readonly Pattern[] = [
  { sort: 'name', find: new RegExp(`(?<![\\p{L}\\d])${title} ${more}(?<id>${surname})`, 'dgu'), isOne: isPerson },
  {
    sort: 'name',
    find: new RegExp(`(?<!\\p{L})${label}\\s?:\\s{0,3}(?<id>${surname}(?:, ${nameWord})?)`, 'dgu'),
    isOne: isPerson,
  },
  {
    sort: 'name',
    find: new RegExp(`(?<!\\p{L})${person},? (?:named|called|by the name of) (?<id>${surname})`, 'dgu'),
    isOne: isPerson,
  },
  {
    sort: 'name',
    find: new RegExp(
      `(?<!\\p{L})(?:[Pp]atient|[Pp]at\\.|[Pp]t\\.?)(?:['’]s name is| is called|:)? (?<id>(?:${nameWord},? ${nameWord}|\\p{Lu}\\. ?${nameWord}))(?! \\p{Lu})`,
      'dgu',
    ),
    isOne: isPerson,
  },
  {
    sort: 'name',
    find: new RegExp(`(?<!\\p{L})${kin}(?:,? (?:named|called))? (?<id>${surname})`, 'dgu'),
    isOne: isPerson,
  },
  {
    sort: 'name',
    find: new RegExp(`(?<!\\p{L})${kin}, (?<id>${nameWord} ${nameWord})`, 'dgu'),
    isOne: isPerson,
  },
  {
    sort: 'name',
    find: new RegExp(
      `(?<!\\p{L})(?:by|signed|with|to|and|from) (?<id>(?:\\p{Lu}\\.[ -]?){1,3}(?:${particle} )?${nameWord})`,
      'dgu',
    ),
    isOne: isPerson,
  },
];
