/** Places smaller than a state in prose: streets, postal codes, towns, hospitals (L133). */
import type { Found, Pattern } from './identifier';
import { nameWord, noTown, particle } from './words';

const states =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';

const town = `(?:${nameWord}|St\\.? ${nameWord})(?:[ -](?:(?:am|an der|im|sur|upon|on|in|de|del|la|el|le) )?${nameWord}){0,2}`;

const isTown = ({ id }: Found): boolean => {
  const [first = ''] = id.split(/[ -]/);
  return !noTown.has(first) && !/(?:ology|ics|surgery|therapy|medicine|ation|care)$/i.test(first);
};

const streets: readonly string[] = [
  `\\d{1,5}[A-Za-z]?,? (?:(?:North|South|East|West|N\\.|S\\.|E\\.|W\\.) )?(?:\\p{Lu}[\\p{L}'’.]{1,20} |\\d{1,3}(?:st|nd|rd|th) ){1,3}(?:Street|Str|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Terrace|Place|Pl|Square|Crescent|Way|Highway|Hwy|Row|Gardens|Grove|Parade|Quay|Mews)(?!\\p{L})\\.?`,
  `(?:\\p{Lu}[\\p{L}'’]{1,20} ){1,2}(?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace)(?!\\p{L})(?: \\d{1,4})?`,
  `\\p{Lu}\\p{Ll}{1,20}(?:straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|straat|laan|plein|gracht|kade|gatan|vägen|vej|gade|veien) \\d{1,3}[a-z]?(?![\\d.])`,
  `\\p{Lu}\\p{Ll}{1,20}[- ](?:Straße|Str\\.|Allee|Platz|Weg|Ring|Damm) \\d{1,3}[a-z]?(?![\\d.])`,
  `(?:\\d{1,4},? (?:bis |ter )?)(?:rue|avenue|boulevard|place|chemin|allée|quai|impasse|cours) (?:(?:de|du|des|la|le|l['’]|d['’]) ?){0,2}${nameWord}(?:[ -]${nameWord}){0,2}`,
  `(?:[Cc]alle|[Aa]venida|Avda\\.|[Pp]laza|[Pp]aseo|C/|[Rr]ua|[Tt]ravessa|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso) (?:(?:de|del|la|las|los|da|das|do|dos|di|della|dei) ){0,2}${nameWord}(?: ${nameWord}){0,2},? (?:n[º°.] ?)?\\d{1,4}(?![\\d.])`,
  'P\\.? ?O\\.? Box \\d{1,6}',
  'Postfach \\d{2,6}',
];

/** Postal codes by their label or form; the town beside them belongs to them. */
const codes: readonly Pattern[] = [
  {
    sort: 'postcode',
    find: /(?<!\p{L})(?:ZIP(?: code)?|[Zz]ip(?: code)?|[Pp]ost ?code|[Pp]ostal code|PIN code|PLZ|CAP|CEP|[Cc]ode postal|[Cc]ódigo postal|[Pp]ostcode|〒) ?:? ?(?<id>[A-Z\d]{1,5}(?:[ -][A-Z\d]{1,4})?)(?![A-Za-z\d])/dgu,
    isOne: ({ id }) => /\d.*\d/.test(id) && id.length >= 4,
  },
  { sort: 'postcode', find: new RegExp(`(?<!\\p{L})(?<id>${town},? ${states} \\d{5}(?:-\\d{4})?)(?!\\d)`, 'dgu') },
  { sort: 'postcode', find: new RegExp(`(?<!\\p{L})${states} (?<id>\\d{5}(?:-\\d{4})?)(?![\\d-])`, 'dgu') },
  {
    sort: 'postcode',
    find: /(?<![A-Z\d-])(?:(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]?) \d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/dg,
  },
  { sort: 'postcode', find: /(?<![A-Z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?![A-Z\d])/dg },
  {
    sort: 'postcode',
    find: new RegExp(`(?<![\\w.,/-])(?<id>(?:(?:D|DE|F|I|E|ES|IT|FR|PL)-)?\\d{5} ${town})(?!\\p{L})`, 'dgu'),
    isOne: ({ id }) =>
      !/^\d+ (?:Units?|Patients|Cases|Hips|Elbows|Adults|Children|Women|Men|People|Operations|Persons)/.test(id),
  },
  {
    sort: 'postcode',
    find: new RegExp(`(?<![\\w.-])(?:CH|A|AT|B|BE|L|LU|DK|N|NO|FI|S|SE)-\\d{4,5} ${town}(?!\\p{L})`, 'dgu'),
  },
  { sort: 'postcode', find: new RegExp(`(?<![\\w.-])\\d{4} [A-Z]{2} ${town}(?!\\p{L})`, 'dgu') },
  {
    sort: 'postcode',
    find: new RegExp(
      `(?<!\\p{L})${town},? (?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT|New South Wales|Victoria|Queensland) \\d{4}(?!\\d)`,
      'dgu',
    ),
  },
  { sort: 'postcode', find: /(?<![\w.-])\d{5}-\d{3}(?![\w-])/dg },
];

const towns: readonly string[] = [
  `(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Rr]esid(?:es?|ed|ing)|[Rr]esident|[Hh]ome|[Hh]ouse|[Ff]lat|[Ff]arm|[Ss]chool|[Bb]orn|[Nn]ative|[Cc]itizen|[Ww]orks|[Ww]orking|wohnhaft|wohnt|habite|vive|vit) (?:in|at|near|of|outside|à|en|a) (?:the (?:city|town|village|district|suburb) of )?(?<id>${town})`,
  `(?:[Rr]eferred|[Tt]ransferred|[Mm]oved|[Cc]ame|[Cc]omes|[Tt]ravelled|[Ff]lown|[Oo]riginally|[Rr]epatriated|[Vv]isiting|[Ff]amily|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Ff]armer|[Tt]eacher|[Pp]atient) from (?:the (?:city|town|village) of )?(?<id>${town})`,
  `(?:[Aa]ccident|[Cc]rash|[Cc]ollision|[Ff]ell|[Ff]all|[Ii]njured|[Ii]njury|[Tt]reated|[Oo]perated|[Hh]ospitali[sz]ed|[Aa]dmitted|[Hh]ospital|[Cc]linic|[Uu]niversity) (?:in|near|at|outside) (?:the (?:city|town|village) of )?(?<id>${town})`,
  `(?:city|town|village|suburb|county|district|parish) of (?<id>${town})`,
];

/** Words for any hospital: with these alone in front of it none is named. */
const anyHospital =
  /^(?:(?:The|A|An|Our|Her|His|This|That|Same|Another|Each|Every|Local|Day|Community|District|University|General|Teaching|Regional|County|Children['’]?s|Women['’]?s|Private|Public|State|National|Military|Veterans|Central|Academic|Tertiary|Fracture|Pain|Spasticity|Trauma|Hand|Elbow|Hip|Outpatient|Orthopa?edic|Rehabilitation|Specialist|Memory|Follow-up|Mayo|At|In|From|Referring|Base|Field|Acute|Emergency|Cottage|Burns?|Spinal|Level|Major|Medical|Wound|Plaster|FOP|Genetics?) ?)+(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re)|Hospice)$/;

const hospitals: readonly Pattern[] = [
  {
    sort: 'hospital',
    find: /(?<!\p{L})(?<id>(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,4}(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re)|Hospice))(?!\p{L}| Anxiety| for Special Surgery)/dgu,
    isOne: ({ id }) => !anyHospital.test(id),
  },
  {
    sort: 'hospital',
    find: new RegExp(
      `(?<!\\p{L})(?<id>(?:[Uu]niversity [Hh]ospitals?|[Hh]ospital|[Cc]linic|[Ii]nfirmary) (?:of|${particle}|San|Santa) (?:la )?${nameWord}(?: ${nameWord}){0,2}|(?:Universitätsklinikum|Uniklinik(?:um)?|Klinikum|Klinik|Krankenhaus|Spital|Inselspital|Charité|Hôpital|Ospedale|CHU|CHRU|Ziekenhuis|Sjukhus|Sykehus)(?: (?:${particle}|des|am|im))?(?: (?:la )?${nameWord}){1,3})`,
      'dgu',
    ),
    isOne: ({ id }) => !noTown.has(id.split(' ').at(-1) ?? ''),
  },
];

/** Places smaller than a state in a text. */
export const placePatterns: readonly Pattern[] = [
  ...codes,
  ...streets.map((street): Pattern => ({ sort: 'address', find: new RegExp(`(?<![\\p{L}\\d.,/-])${street}`, 'dgu') })),
  ...hospitals,
  ...towns.map((form): Pattern => ({ sort: 'town', find: new RegExp(`(?<!\\p{L})${form}`, 'dgu'), isOne: isTown })),
];
