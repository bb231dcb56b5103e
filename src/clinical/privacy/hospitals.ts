/** Hospitals that are called by name: whoever knows where a patient was treated knows the town as well. */
import { type RunForm, runBefore, runFrom } from './capitals';
import type { Pattern } from './identifier';
import { noTown } from './words';

/** Words in front of "hospital" or "clinic" that say which kind it is. */
const kinds: ReadonlySet<string> = new Set(
  "The A An Our Her His Their My This That Same Another Each Every Local Day Community District University General Teaching Regional County Children's Children’s Childrens Women's Private Public State National Military Veterans Central Academic Tertiary Fracture Pain Spasticity Trauma Hand Elbow Hip Knee Shoulder Joint Spine Bone Nerve Outpatient Orthopaedic Orthopedic Rehabilitation Specialist Memory Follow-up At In From To By Referring Base Field Acute Emergency Cottage Burn Burns Spinal Level Major Medical Wound Plaster FOP Genetic Genetics Preservation Tumour Tumor Sarcoma Multidisciplinary Neurology Arthroplasty Arthritis Rheumatology Preoperative Pre-operative Anaesthetic Vascular Sports Injury Injuries Brain Stroke Amputee Prosthetic Virtual Nurse Physiotherapy Botulinum Seating Baclofen Telephone Video Paediatric Pediatric Adult Transition Osteoporosis Metabolic Urology Oncology Radiotherapy DVT Anticoagulation Dental Eye Skin Urgent Walk-in Family Health Surgical Surgery Ambulatory Night".split(
    ' ',
  ),
);

/** A score is named after a clinic. */
const isScore = /^ (?:[Ee]lbow|[Ww]rist|[Aa]nkle|[Ss]core|[Cc]lass)/;

/** What a hospital is called after. */
const places: RunForm = { particles: new Set('de di du la le of'.split(' ')), stops: noTown };

/** The name stands behind the word. */
const called = (lead: string): Pattern => ({
  sort: 'hospital',
  find: new RegExp(`(?<!\\p{L})${lead} `, 'dgu'),
  read: (note, { index, 0: { length } }) => {
    const run = runFrom(note, index + length, places);
    return run && [index, run.end];
  },
});

/** Hospitals in a text. */
export const hospitalPatterns: readonly Pattern[] = [
  {
    sort: 'hospital',
    find: /(?<= )(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re)|Hospice)(?!\p{L}| Anxiety| for Special Surgery)/dgu,
    read: (note, { index, 0: { length } }) => {
      const { start = index, words = [] } = runBefore(note, index, 4) ?? {};
      const named = words.findIndex((word) => !kinds.has(word));
      const end = index + length;
      if (named < 0 || (words.at(-1) === 'Mayo' && isScore.test(note.text.slice(end, end + 20)))) return undefined;
      return [start + words.slice(0, named).join(' ').length + (named > 0 ? 1 : 0), end];
    },
  },
  called('(?:[Uu]niversity [Hh]ospitals?|[Hh]ospital|[Cc]linic|[Ii]nfirmary) (?:of|de|di|du|San|Santa)'),
  called(
    '(?:Universitätsklinikum|Uniklinik(?:um)?|Klinikum|Klinik|Krankenhaus|Spital|Inselspital|Charité|Hôpital|Ospedale|CHU|CHRU|Ziekenhuis|Sjukhus|Sykehus)(?: (?:de|du|des|di|am|im))?',
  ),
];
