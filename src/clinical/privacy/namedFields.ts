/** Fields of one's own that say by their name what they hold: `patient_name`, `dob`, `mrn`, `phone`. */
import type { Note } from '../../model/note';
import { endOf } from '../../model/text';
import type { ScalarTree, Tree } from '../../model/tree';
import { type Identifier, isMasked, type Sort } from './identifier';
import { isRead, scalarsIn } from './pieces';

/** Names of fields, and what a value of such a field looks like. */
const named: readonly { readonly sort: Sort; readonly key: RegExp; readonly value: RegExp }[] = [
  {
    sort: 'name',
    key: /^(?:(?:patients?|full|first|last|family|given|middle|maiden)_?name|(?:(?:patient|person|contact|x_\w{1,30})\.)?name|surname|forename|initials|next_of_kin|(?:emergency_)?contact|mother|father|guardian|surgeon|operator|doctor|physician|gp|consultant|examiner|therapist|author|employer|vorname|nachname|nom|prenom|nombre|apellidos?|cognome)$/,
    value: /\p{Lu}/u,
  },
  {
    sort: 'birth',
    key: /^(?:dob|d_o_b|date_of_birth|birth_?date|birthday|born|geburtsdatum|geb)$/,
    value: /^\D*\d+\D+\d/,
  },
  { sort: 'email', key: /^(?:e_?mail|mail)$/, value: /\S/ },
  { sort: 'phone', key: /^(?:phone|telephone|tel|mobile|cell|fax|phone_number|telefon)$/, value: /\d{3}/ },
  {
    sort: 'record',
    key: /^(?:mrn|(?:medical_)?record(?:_(?:number|no|id))?|(?:patient|hospital|chart|file|nhs|insurance|policy|member|account|accession|passport|identity|national|id|admission|social_security|health_card|licen[cs]e|driving_licence)_?(?:number|no|nr|id)|ssn|nhs|passport|kvnr|fallnummer|patientennummer)$/,
    value: /(?:\d\D*){4}/,
  },
  {
    sort: 'serial',
    key: /^(?:(?:implant_|device_)?serial(?:_(?:number|no|nr))?|device_id|udi|(?:implant_)?lot_(?:number|no))$/,
    value: /(?:\d\D*){3}/,
  },
  { sort: 'plate', key: /^(?:licen[cs]e_plate|number_plate|plate|registration|vin|kennzeichen)$/, value: /\d/ },
];

const namedPlaces: typeof named = [
  {
    sort: 'address',
    key: /^(?:address|home_address|street|residence|adresse|anschrift)$/,
    value: /\p{Lu}\p{Ll}/u,
  },
  { sort: 'postcode', key: /^(?:zip|zip_?code|post_?code|postal_code|plz|cap|code_postal)$/, value: /(?:\d\D*){2}/ },
  {
    sort: 'town',
    key: /^(?:city|town|village|place_of_birth|birth_?place|ort|wohnort|ville|ciudad|citta)$/,
    value: /\p{Lu}/u,
  },
  { sort: 'hospital', key: /^(?:hospital|clinic|centre|center|institution|facility|klinik)$/, value: /\p{Lu}\p{Ll}/u },
];

/** Values of fields that are named after a direct identifier. */
export const namedDirectly = (note: Note): Identifier[] => identifiersIn(note, named);

/** Values of fields that are named after a place. */
export const namedAsPlace = (note: Note): Identifier[] => identifiersIn(note, namedPlaces);

const identifiersIn = (note: Note, names: typeof named): Identifier[] =>
  ownFields(note).flatMap(({ name, value }) => {
    const own = names.find((one) => one.key.test(name));
    return own ? scalarsIn(value).flatMap((scalar) => identifierIn(note.text, scalar, own)) : [];
  });

interface OwnField {
  /** Its key in small letters; `name` with the key above it, since many things have names. */
  readonly name: string;
  readonly value: Tree;
}

/** Fields that the format does not name. A field of the format holds what the format says, however it is called. */
const ownFields = ({ own }: Note): readonly OwnField[] =>
  own.flatMap(({ path, tree }) => {
    if (tree.borrowed || !isRead(path)) return [];
    const keys = path.filter((step) => typeof step === 'string');
    const isItem = typeof path.at(-1) === 'number';
    return [...(isItem ? [] : [{ name: nameOf(keys), value: tree }]), ...fieldsIn(tree, keys)];
  });

function fieldsIn(tree: Tree, keys: readonly string[]): OwnField[] {
  if (tree.borrowed || tree.kind === 'scalar') return [];
  if (tree.kind === 'list') return tree.items.flatMap((item) => fieldsIn(item, keys));
  return tree.pairs.flatMap(({ key, value }) => [
    { name: nameOf([...keys, key]), value },
    ...fieldsIn(value, [...keys, key]),
  ]);
}

function nameOf(keys: readonly string[]): string {
  const plain = plainKey(keys.at(-1) ?? '');
  return plain === 'name' ? [...keys.slice(0, -1), plain].join('.') : plain;
}

const plainKey = (key: string): string => key.toLowerCase().replace(/^x_/, '').replace(/[ -]/g, '_');

function identifierIn(text: string, tree: ScalarTree, { sort, value }: (typeof named)[number]): Identifier[] {
  const { source, span } = tree;
  // Without the line break behind a block of text, which divides it from the next field.
  return value.test(source) && !isMasked(source) ? [{ span: { start: span.start, end: endOf(tree, text) }, sort }] : [];
}
