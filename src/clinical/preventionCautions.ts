/** What asks for care with a kind of prevention in this patient, without ruling it out as a contraindication does. */
import { inWords, withDetail } from '../knowledge/guidanceText';
import { type Entry, fields, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isUnder } from './age';
import { arterialContraindications, heartAndArteries } from './cardiovascular';
import { isNeurogenic } from './cns';
import { drugsAmong, hasIllness, illnessesAmong, type Recorded } from './conditions';
import type { Method } from './contraindications';
import { type Fracture, openFractures } from './fractures';
import { growthAt, growthInWords } from './growth';
import { egfrAt, isEgfrBelow } from './kidney';
import { bleedingPartners, toxicPartners } from './nsaidPartners';
import { isLatePregnancy } from './pregnancy';
import { type PreventionTarget, sitesAt } from './preventionSetting';
import { cancerRisks } from './radiotherapy';
import { isSeenBy } from './referrals';
import { bisphosphonateEgfr, indomethacinChildAge, nsaidEgfr } from './thresholds';
import { illnessesAgainstUpright } from './upright';

/** What kind of care it asks for. */
export type CautionKind =
  | 'ulcer'
  | 'heart'
  | 'arteries'
  | 'weak_kidney'
  | 'lower_dose'
  | 'bleeding'
  | 'drugs'
  | 'early_pregnancy'
  | 'young_child'
  | 'open_socket'
  | 'open_fracture'
  | 'cancer'
  | 'neurogenic_hip'
  | 'field'
  | 'growth'
  | 'pregnancy'
  | 'upright'
  | 'no_callus';

/** All that asks for one kind of care. */
export interface Caution {
  readonly kind: CautionKind;
  readonly found: readonly Recorded[];
}

/** All that asks for care with a method at an event. */
export const cautions = (note: Note, method: Method, target: PreventionTarget): Caution[] =>
  Object.entries(looks[method])
    .map(([kind, look]) => ({ kind: kind as CautionKind, found: look(note, target) }))
    .filter(({ found }) => found.length > 0);

/** The event as a time of the note. */
export const eventOf = ({ operation }: PreventionTarget): string => (operation ? pointOf(operation) : 'presentation');

type Look = (note: Note, target: PreventionTarget) => Recorded[];

const looks: Readonly<Record<Method, Readonly<Partial<Record<CautionKind, Look>>>>> = {
  nsaid: {
    young_child: (note, target) =>
      isUnder(note, indomethacinChildAge + 1, eventOf(target))
        ? [{ words: `an age of ${indomethacinChildAge} or under`, path: ['patient', 'age'] }]
        : [],
    ulcer: ({ data }) =>
      hasIllness(data, 'gi_ulcer_recurrent') ? [] : illnessesAmong(data, [['gi_ulcer_history', 'an earlier ulcer']]),
    heart: ({ data }) =>
      hasIllness(data, 'heart_failure_severe')
        ? []
        : heartAndArteries(data, 'coronary_disease', 'stroke_history', 'heart_failure'),
    arteries: ({ data }) => arterialContraindications(data),
    weak_kidney: (note) =>
      isEgfrBelow(note.data, nsaidEgfr.avoided) === true ? [] : weakKidney(note, nsaidEgfr.cautious),
    bleeding: ({ data }) => [...bleedingPartners(data), ...drugsAmong(data, [['nsaid', 'another NSAID']])],
    drugs: ({ data }) => toxicPartners(data),
    early_pregnancy: (note) => (isLatePregnancy(note.data) ? [] : pregnant(note)),
    open_socket: (note, target) => open(note, target).filter(isSocket).map(told),
    open_fracture: (note, target) =>
      open(note, target)
        .filter((one) => !isSocket(one))
        .map(told),
  },
  radiotherapy: {
    cancer: ({ data }) => (isSeenBy(data, 'radiation_oncology') ? [] : cancerRisks(data)),
    neurogenic_hip: ({ data }, target) =>
      target.intent === 'secondary' && isNeurogenic(data) && sitesAt(data, target).includes('hip')
        ? target.from.map((path) => ({ words: 'an excision at the hip', path }))
        : [],
    field: (note, target) =>
      open(note, target)
        .filter((one) => isInField(note, target, one))
        .map(told),
  },
  bisphosphonate: {
    growth: (note, target) => {
      const path = growthAt(note, eventOf(target));
      return path ? [{ words: growthInWords(note, eventOf(target)), path }] : [];
    },
    pregnancy: pregnant,
    lower_dose: (note) => weakKidney(note, bisphosphonateEgfr.etidronate),
    upright: ({ data }) => illnessesAgainstUpright(data),
    no_callus: (note, target) => open(note, target).map(told),
  },
};

/** An eGFR below the limit, or weak kidneys of which no value tells how far. */
function weakKidney({ data }: Note, limit: number): Recorded[] {
  const isLow = isEgfrBelow(data, limit);
  const path = egfrAt(data);
  if (isLow === undefined) return illnessesAmong(data, [['renal_impairment', 'reduced kidney function']]);
  return isLow && path ? [{ words: `an eGFR below ${limit}`, path }] : [];
}

function pregnant({ data }: Note): Recorded[] {
  return fields(data, 'patient').pregnancy === 'pregnant'
    ? [{ words: 'pregnancy', path: ['patient', 'pregnancy'] }]
    : [];
}

const open = (note: Note, target: PreventionTarget): Entry<Fracture>[] =>
  openFractures(note, target.operation && pointOf(target.operation));

const isSocket = ({ value }: Entry<Fracture>): boolean => value.site === 'acetabulum';

/** A fracture by its bone, or else its site, and how far it has healed. */
const told = ({ value: { bone, site, status }, path }: Entry<Fracture>): Recorded => ({
  words: withDetail(known(bone) ?? inWords(site ?? 'fracture'), status && inWords(status)),
  path: [...path, 'status'],
});

/** In the region of the event. At the elbow it is a contraindication. */
function isInField({ data }: Note, target: PreventionTarget, { value: { site } }: Entry<Fracture>): boolean {
  const region = site === 'acetabulum' ? 'hip' : site;
  return region !== undefined && region !== 'elbow' && sitesAt(data, target).includes(region);
}
