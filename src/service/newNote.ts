/** Texts of new notes, made from the shape of the note, as snippets: tab stops to type through, nothing asserted. */
import type { CaseNote } from '../knowledge/index';
import { noteShape } from '../knowledge/schema';
import { fieldLines, type Only, type Stops, sectionOf, tabStop } from './snippets/tabStops';

export interface NoteKind {
  readonly id: string;
  /** A few words, for a list to choose from. */
  readonly label: string;
  /** One sentence on what is in it. */
  readonly detail: string;
}

type FieldOf<T> = T extends readonly (infer Entry)[] ? FieldOf<Entry> : T extends object ? keyof T : never;

interface Plan extends NoteKind {
  /** The fields that it asks for, by section; a field of the head has none below it. */
  readonly fields: { readonly [S in keyof CaseNote]?: readonly FieldOf<CaseNote[S]>[] };
  /** What fits this kind of note, by field: one value is written, of several one is chosen. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}

const core: Plan['fields'] = { case_id: [], note_type: [], cause: ['class'], lesions: ['site'] };

const patient: Plan['fields'] = {
  ...core,
  note_date: [],
  privacy: ['date_policy', 'deidentified'],
  patient: ['age', 'sex'],
  cause: ['class', 'type', 'when', 'words'],
  presentation: ['onset', 'symptoms'],
  lesions: ['site', 'side'],
  imaging: ['modality', 'when', 'ho_present'],
  plan: ['management'],
};

const movement: Plan['fields'] = { rom: ['when', 'mode', 'flexion', 'extension_deficit'] };

const injuries = ['fracture', 'dislocation', 'fracture_dislocation', 'ligament_injury', 'soft_tissue_contusion'];
const graveInjuries = ['polytrauma', 'burn', 'amputation', 'blast'];
const jointOperations = ['arthroplasty', 'acetabular_surgery', 'hip_surgery', 'elbow_surgery', 'arthroscopy'];

const plans: readonly Plan[] = [
  { id: 'empty', label: 'Empty note', detail: 'Nothing is written yet; suggestions come while you type.', fields: {} },
  {
    id: 'minimal',
    label: 'Minimal note',
    detail: 'The least that makes a note: case id, type, class of cause, one lesion.',
    fields: core,
  },
  {
    id: 'traumatic',
    label: 'After an injury, a burn or an operation',
    detail: 'Fracture, dislocation, amputation, joint replacement and the like: asks for movement and imaging.',
    fields: { ...patient, ...movement },
    only: {
      'cause.class': ['traumatic'],
      'cause.type': [...injuries, ...graveInjuries, ...jointOperations, 'other_surgery', 'other'],
    },
  },
  {
    id: 'brain',
    label: 'After a lesion of the brain',
    detail: 'Brain injury, stroke, inflammation, lack of oxygen or tumour: asks for coma, spasticity and recovery.',
    fields: { ...patient, ...movement, neuro: ['gcs', 'coma', 'spasticity_mas', 'recovery'] },
    only: {
      'cause.class': ['neurogenic'],
      'cause.type': ['tbi', 'stroke', 'encephalitis', 'cerebral_anoxia', 'cns_tumour', 'other_cns'],
    },
  },
  {
    id: 'cord',
    label: 'After a spinal cord injury',
    detail: 'Asks for the level of the lesion, its grade and spasticity.',
    fields: { ...patient, ...movement, neuro: ['sci_level', 'ais_grade', 'spasticity_mas', 'recovery'] },
    only: { 'cause.class': ['neurogenic'], 'cause.type': ['sci'] },
  },
  {
    id: 'genetic',
    label: 'Genetic disease',
    detail: 'Such as fibrodysplasia ossificans progressiva (FOP): asks for great toes, certainty, test and family.',
    fields: {
      ...patient,
      cause: ['class', 'words'],
      genetics: ['diagnosis', 'certainty', 'great_toes', 'test', 'family_history', 'flare_up'],
    },
    only: { 'cause.class': ['genetic'] },
  },
  {
    id: 'other',
    label: 'Another cause, or none known',
    detail: 'Critical illness, long rest, infection, or no cause found.',
    fields: patient,
    only: {
      'cause.class': ['other', 'idiopathic', 'unknown'],
      'cause.type': ['critical_illness', 'prolonged_immobilisation', 'infection', 'other'],
    },
  },
  {
    id: 'follow_up',
    label: 'Follow-up visit',
    detail: 'A later visit: asks for movement, imaging, course and recurrence.',
    fields: {
      ...core,
      note_date: [],
      privacy: ['date_policy', 'deidentified'],
      patient: ['age', 'sex'],
      cause: ['class', 'type', 'when'],
      lesions: ['site', 'side'],
      ...movement,
      imaging: ['modality', 'when', 'ho_present', 'change'],
      plan: ['management'],
      follow_up: ['when', 'course', 'recurrence', 'pain', 'function_impaired', 'words'],
    },
    only: { note_type: ['follow_up'] },
  },
  {
    id: 'case_report',
    label: 'Case report after CARE',
    detail: 'A report of your own for a journal: asks for all that the CARE guideline lists.',
    fields: {
      ...patient,
      ...movement,
      patient: ['age', 'sex', 'comorbidities'],
      differential: ['diagnosis', 'status', 'reason'],
      diagnosis: ['primary', 'certainty', 'when', 'codes'],
      treatment: ['therapy', 'intent', 'start', 'duration'],
      surgery: ['type', 'status', 'when', 'indication'],
      follow_up: ['when', 'course', 'recurrence', 'scores', 'words'],
      report: ['title', 'key_words', 'abstract', 'introduction', 'discussion', 'patient_perspective', 'consent'],
    },
    only: { note_type: ['case_report'] },
  },
  {
    id: 'published',
    label: 'Case from a publication',
    detail: 'One case of a series, copied from a paper: asks for the source first.',
    fields: {
      ...core,
      source: ['kind', 'title', 'authors', 'journal', 'year', 'doi', 'patient_ref', 'text_read'],
      patient: ['age', 'sex'],
      cause: ['class', 'type', 'when'],
      presentation: ['onset', 'symptoms'],
      lesions: ['site', 'side'],
      imaging: ['modality', 'when', 'ho_present'],
      diagnosis: ['primary'],
      follow_up: ['when', 'course'],
    },
    only: { note_type: ['series_entry'], 'source.kind': ['publication'] },
  },
];

/** What one can begin with, the least first. */
export const noteKinds: readonly NoteKind[] = plans;

/**
 * A new note as a VS Code snippet: values to choose from where the format has a list, and the cursor at its end.
 * Left as it is, it says nothing of a patient: what would, is blank.
 * @param kind id of one of {@link noteKinds}; of any other nothing is written
 * @param caseId stands in place of the example of a case id
 */
export function newNote(kind: string, caseId?: string): string {
  const plan = plans.find(({ id }) => id === kind);
  const stops: Stops = { count: 0, caseId };
  return [...(plan ? sectionLines(plan, stops) : []), '$0'].join('\n');
}

function sectionLines(plan: Plan, stops: Stops): string[] {
  const wanted = new Map<string, readonly string[]>(Object.entries(plan.fields));
  return Object.entries(noteShape.properties ?? {}).flatMap(([section, shape]) => {
    const fields = wanted.get(section);
    if (!fields) return [];
    const inside = shape.reading === 'entries' ? shape.items : shape;
    const lines = fieldLines(inside, fields, onlyIn(plan, section), stops);
    if (lines.length === 0) return [`${section}: ${tabStop(shape, plan.only?.[section], stops)}`];
    return sectionOf(section, shape, lines);
  });
}

const onlyIn = ({ only = {} }: Plan, section: string): Only =>
  Object.fromEntries(
    Object.entries(only).flatMap(([name, values]) =>
      name.startsWith(`${section}.`) ? [[name.slice(section.length + 1), values]] : [],
    ),
  );
