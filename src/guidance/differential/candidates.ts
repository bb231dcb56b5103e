/** What comes into question besides the diagnosis in this note, the most dangerous first. */
import { calciumTexts } from '../../clinical/calcification';
import { inflamedAt, isSeenAsBone, type Name } from '../../clinical/differential';
import { fopClueAt, isChildWithoutCause } from '../../clinical/fop';
import { implantsBeside } from '../../clinical/implant';
import { infectionSigns } from '../../clinical/infection';
import { tumourRedFlags } from '../../clinical/redFlags';
import { hasSymptom } from '../../clinical/symptoms';
import { swollenLegAt } from '../../clinical/thrombosis';
import { isSarcomaConfirmed } from '../../clinical/tumour';
import type { CaseNote } from '../../knowledge/index';
import { entries, fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import { oldFieldAt, thickCaps } from '../dangers';
import { deposits, hasJoint } from './deposits';
import { mayBeSarcoma, softSarcomas } from './sarcoma';

/** Each diagnosis once. */
export function candidates(note: Note): Name[] {
  const { data } = note;
  const hasFlags = tumourRedFlags(note).length > 0;
  const tumours = sarcomas(note, hasFlags);
  const genetic = fields(data, 'genetics').certainty === 'proven';
  return [
    ...new Set<Name>([
      ...(fopClueAt(note) ? (['fop'] as const) : []),
      ...(hasFlags ? tumours : []),
      ...inflamed(note),
      ...(implantsBeside(data).length > 0 ? (['implant_infection'] as const) : []),
      ...tumours,
      ...(genetic ? [] : usual(data)),
      ...(genetic ? [] : ofSkin(note)),
      ...(implantsBeside(data).length > 0 ? (['implant_loosening'] as const) : []),
      ...(calciumTexts(data).length > 0 ? deposits(data) : []),
    ]),
  ].filter((name) => name !== fields(data, 'genetics').diagnosis);
}

/** Sarcomas; none once one is confirmed. The parosteal one always, unless tissue was seen as bone. */
function sarcomas(note: Note, hasFlags: boolean): Name[] {
  const { data } = note;
  if (isSarcomaConfirmed(data)) return [];
  const isUsual = !isSeenAsBone(data) && fields(data, 'genetics').certainty !== 'proven';
  return [
    ...(oldFieldAt(data).length > 0 ? (['osteosarcoma'] as const) : []),
    ...(hasFlags || isUsual ? (['parosteal_osteosarcoma'] as const) : []),
    ...(hasFlags || mayBeSarcoma(note) ? softSarcomas : []),
    ...(thickCaps(note).length > 0 ? (['chondrosarcoma'] as const) : []),
  ];
}

/** The other two that are named in every differential (S20, S23). */
function usual(data: CaseNote): Name[] {
  if (isSarcomaConfirmed(data)) return [];
  return [
    ...(isSeenAsBone(data) ? [] : (['osteochondroma'] as const)),
    ...(fields(data, 'diagnosis').primary === 'myositis_ossificans' ? [] : (['myositis_ossificans'] as const)),
  ];
}

/** What a limb with signs of inflammation can have (L60 to L62); an infection also by the blood or the history (L145). */
function inflamed(note: Note): Name[] {
  const { data } = note;
  const isInflamed = inflamedAt(data).length > 0;
  const isPainful = hasSymptom(data, 'pain', 'tenderness');
  return [
    ...(isInflamed || swollenLegAt(data) ? (['deep_vein_thrombosis'] as const) : []),
    ...(isInflamed || infectionSigns(note, 'presentation').length > 0 ? limbInfections(data) : []),
    ...(isInsensate(data) && hasSymptom(data, 'swelling', 'warmth', 'redness') ? (['occult_fracture'] as const) : []),
    ...(isInflamed ? (['haematoma'] as const) : []),
    ...(isInflamed && isPainful ? (['crps'] as const) : []),
  ];
}

/** A joint is infected only where there is one. */
const limbInfections = (data: CaseNote): Name[] => [
  ...(hasJoint(data) ? (['septic_arthritis'] as const) : []),
  'osteomyelitis',
  'cellulitis',
];

const isInsensate = (data: CaseNote): boolean =>
  hasSymptom(data, 'numbness') || fields(data, 'cause').type === 'sci' || fields(data, 'neuro').lesion === 'sci';

/** The diseases of the gene GNAS: bone in the skin, or a child whose bone has no cause (L90, L92, L103), until settled. */
function ofSkin(note: Note): Name[] {
  const isSkin = entries(note.data, 'lesions').some(
    ({ value: { tissue } }) => tissue === 'dermal' || tissue === 'subcutaneous',
  );
  const { diagnosis, certainty } = fields(note.data, 'genetics');
  const isSettled = known(diagnosis) !== undefined && diagnosis !== 'undetermined' && certainty !== 'suspected';
  if (isSettled || (!isSkin && !isChildWithoutCause(note))) return [];
  const isAlbright = aho.includes(diagnosis);
  return ['poh', ...(isAlbright ? [] : (['aho'] as const)), ...(isSkin ? (['osteoma_cutis'] as const) : [])];
}

/** AHO by the names of its hormone types. */
const aho: readonly unknown[] = ['php1a', 'php1c', 'pphp'];
