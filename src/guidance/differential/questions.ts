/** What separates each diagnosis from HO, in the terms of the studies that the note has, or says which one would tell. */
import type { Name } from '../../clinical/differential';
import { bestStudy, type StudyKind } from '../../clinical/recordedStudies';
import { inOneLine, inWords } from '../../knowledge/guidanceText';
import type { Note } from '../../model/note';
import { fopQuestion } from '../fopSafety';
import type { Statement } from '../guidance';
import { filled } from '../statement';
import { studyPlaces, studyText } from '../studyText';
import { albright, implants, infection, thrombosis } from './workUp';

/** Diagnoses of which one question asks together. */
export type Group = Name | 'infection' | 'implant' | 'sarcoma' | 'deposit';

const groups: Readonly<Partial<Record<Name, Group>>> = {
  septic_arthritis: 'infection',
  osteomyelitis: 'infection',
  cellulitis: 'infection',
  implant_infection: 'implant',
  implant_loosening: 'implant',
  extraskeletal_osteosarcoma: 'sarcoma',
  soft_tissue_sarcoma: 'sarcoma',
  dystrophic_calcification: 'deposit',
  tumoral_calcinosis: 'deposit',
  calcific_tendinitis: 'deposit',
  synovial_chondromatosis: 'deposit',
  gout: 'deposit',
};

export const groupOf = (name: Name): Group => groups[name] ?? name;

/** The question about these diagnoses of one group. */
export function questionOn(note: Note, names: readonly [Name, ...Name[]]): Statement {
  const group = groupOf(names[0]);
  const inText = inOneLine(names.map(inWords));
  return workUps[group]?.(note, inText) ?? byStudy(note, lookFor[group] ?? {}, inText);
}

const workUps: Readonly<Partial<Record<Group, (note: Note, names: string) => Statement>>> = {
  deep_vein_thrombosis: thrombosis,
  infection,
  implant: implants,
  aho: albright,
  fop: fopQuestion,
  poh: () => filled('question', 'L92.look'),
  osteoma_cutis: () => filled('question', 'L90.look'),
  occult_fracture: () => filled('question', 'L62.fracture'),
  haematoma: () => filled('question', 'L62.haematoma'),
  crps: () => filled('question', 'L62.crps'),
  osteosarcoma: () => filled('question', 'L37.ask'),
  chondrosarcoma: () => filled('question', 'L71.malignant'),
};

/** By kind of study what it tells, the best study first; `none` stands where none of them is recorded. */
type Look = Readonly<Partial<Record<StudyKind | 'none', string>>>;

const lookFor: Readonly<Partial<Record<Group, Look>>> = {
  parosteal_osteosarcoma: {
    ct: 'L67.ct',
    film: 'L67.film',
    mri: 'L70.tumour',
    ultrasound: 'L66.tumour',
    scan: 'L65.tumour',
    none: 'L67.none',
  },
  osteochondroma: { ct: 'L71.sectional', mri: 'L71.sectional', film: 'L71.film', none: 'L71.none' },
  myositis_ossificans: {
    ct: 'L67.myositis',
    mri: 'L70.myositis',
    film: 'L67.myositis',
    ultrasound: 'L66.myositis',
    none: 'L73.none',
  },
  sarcoma: { ct: 'L72.mass', film: 'L72.mass', mri: 'L70.sarcoma', none: 'L72.none' },
  deposit: { ct: 'L63.look', film: 'L63.look', mri: 'L63.look', ultrasound: 'L63.look', none: 'L63.none' },
};

function byStudy(note: Note, look: Look, names: string): Statement {
  const best = bestStudy(note, ...(Object.keys(look).filter((kind) => kind !== 'none') as StudyKind[]));
  if (!best) return filled('question', look.none ?? '', { names });
  const slots = { names, study: studyText(best.study) };
  return filled('question', look[best.kind] ?? '', slots, studyPlaces(best.study));
}
