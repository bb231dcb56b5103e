/** Texts of new notes, made from the shape of the note, as snippets: tab stops to type through, nothing asserted. */
import type { CaseNote } from '../knowledge/index';
import { noteShape } from '../knowledge/schema';
import { answers, type Shape } from '../knowledge/shapes';

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
  const stops = { count: 0, caseId };
  return [...(plan ? sectionLines(plan, stops) : []), '$0'].join('\n');
}

/** Counts tab stops, which are numbered through the whole note. */
interface Stops {
  count: number;
  readonly caseId: string | undefined;
}

function sectionLines(plan: Plan, stops: Stops): string[] {
  const wanted = new Map<string, readonly string[]>(Object.entries(plan.fields));
  return Object.entries(noteShape.properties ?? {}).flatMap(([section, shape]) => {
    const fields = wanted.get(section);
    if (!fields) return [];
    const inside = shape.reading === 'entries' ? shape.items : shape;
    const lines = Object.entries(inside?.properties ?? {})
      .filter(([key]) => fields.includes(key))
      .map(([key, field]) => `${key}: ${tabStop(field, plan.only?.[`${section}.${key}`], stops)}`);
    if (lines.length === 0) return [`${section}: ${tabStop(shape, plan.only?.[section], stops)}`];
    const margin = (index: number) => (shape.reading === 'entries' ? (index === 0 ? '  - ' : '    ') : '  ');
    return [`${section}:`, ...lines.map((line, index) => margin(index) + line)];
  });
}

/** Where a choice would say something of the patient it begins with a blank: who tabs past it has said nothing. */
function tabStop(shape: Shape, only: readonly string[] | undefined, stops: Stops): string {
  if (only?.length === 1) return only.join();
  const stop = ++stops.count;
  const values = only ?? Object.keys(shape.values ?? shape.items?.values ?? {});
  if (shape === noteShape.properties?.['note_type']) return `\${${stop}|${values.join(',')}|}`;
  if (shape === noteShape.properties?.['case_id']) return `\${${stop}:${stops.caseId ?? shape.example}}`;
  return isClosed(shape) ? `\${${stop}| ,${[...values, answers[0]].join(',')}|}` : `$${stop}`;
}

/** Whether one of fixed words is all that can stand there. */
const isClosed = (shape: Shape): boolean =>
  shape.reading === 'choice' || (shape.reading === 'list' && shape.items?.reading === 'choice');
