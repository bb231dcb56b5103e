/** The class of the cause and the rest of the note tell different things. */
import { type CauseType, groupOf } from '../clinical/causes';
import { cnsLesions } from '../clinical/cns';
import { askFields } from '../clinical/prompts';
import { alternatives } from '../clinical/tumour';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, isAnswer, known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule, Tell } from './rule';

export const classCauseMismatch: Rule = {
  id: 'class-cause-mismatch',
  title: 'Class of the cause and the rest of the note disagree',
  why: 'By cause there are three groups: traumatic, neurogenic and genetic. When to operate, what to look for and which department follows the patient all go by the group, and so does every comparison of cases. A class that the rest of the note contradicts sets the wrong course.',
  whenNot:
    'It says nothing about what is merely missing, such as the type of the cause, and about a polytrauma or a blast that is called neurogenic because of a lesion of the brain or cord that the note names.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['S07', 'S13', 'S14', 'S15', 'S16', 'S17'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  class: neurogenic
  type: fracture
        ^^^^^^^^
`,
      `cause:
  class: idiopathic
         ^^^^^^^^^^
neuro:
  lesion: sci
`,
      `differential:
  - diagnosis: poh
    status: confirmed
            ^^^^^^^^^
`,
    ],
    good: [
      `cause:
  class: traumatic
  type: fracture
`,
      `cause:
  class: neurogenic
neuro:
  lesion: sci
`,
      `genetics:
  diagnosis: poh
differential:
  - diagnosis: poh
    status: confirmed
`,
    ],
  },
  check(note, tell) {
    typeMismatches(note, tell);
    classMismatches(note, tell);
    unnamedDiseases(note, tell);
  },
};

interface Place {
  readonly path: Path;
  readonly causeClass: string | undefined;
  readonly type: CauseType | undefined;
}

function causesOf(data: CaseNote): Place[] {
  const { class: causeClass, type } = fields(data, 'cause');
  return [
    { path: ['cause'], causeClass, type },
    ...entries(data, 'other_causes').map(({ value, path }) => ({ path, causeClass: value.class, type: value.type })),
  ];
}

/** A type from the list of another class. */
function typeMismatches(note: Note, tell: Tell): void {
  for (const { path, causeClass, type } of causesOf(note.data)) {
    const group = type && groupOf(type);
    const isEvent = type === 'polytrauma' || type === 'blast';
    const isNamedLesion = isEvent && causeClass === 'neurogenic' && cnsLesions(note.data).length > 0;
    if (!group || known(causeClass) === undefined || group === causeClass || isNamedLesion) continue;
    tell({
      at: spanOf(note, [...path, 'type']),
      message: `${type} is a ${group === 'other' ? 'cause of the class other' : `${group} cause`}, and the class here is ${causeClass}. Other rules, and counts, go by the class. Change the one that is wrong; a second cause belongs in other_causes.`,
      related: [{ at: spanOf(note, [...path, 'class']), message: 'The class.' }],
    });
  }
}

/** A class that other sections contradict. */
function classMismatches(note: Note, tell: Tell): void {
  const { class: causeClass, type } = fields(note.data, 'cause');
  const { lesion } = fields(note.data, 'neuro');
  const { diagnosis } = fields(note.data, 'genetics');
  const group = type && groupOf(type);
  if (causeClass === 'neurogenic' && lesion === 'none' && cnsLesions(note.data).length === 0 && !group) {
    tell(mismatch(note, 'class is neurogenic, and neuro.lesion is none', ['neuro', 'lesion']));
  }
  if (causeClass === 'genetic' && diagnosis === 'none') {
    tell(mismatch(note, 'class is genetic, and genetics.diagnosis is none', ['genetics', 'diagnosis']));
  }
  const cns = causeClass === 'idiopathic' && !group ? lesionAt(note.data) : undefined;
  if (cns) tell(mismatch(note, 'class is idiopathic, and the note names a lesion of brain or cord', cns));
}

/** Where a lesion of brain or cord stands outside the main cause. */
function lesionAt(data: CaseNote): Path | undefined {
  const { lesion } = fields(data, 'neuro');
  if (lesion !== undefined && lesion !== 'none' && !isAnswer(lesion)) return ['neuro', 'lesion'];
  const other = entries(data, 'other_causes').find(({ value: { type } }) => type && groupOf(type) === 'neurogenic');
  return other && [...other.path, 'type'];
}

const mismatch = (note: Note, what: string, other: Path): Finding => ({
  at: spanOf(note, ['cause', 'class']),
  message: `The cause does not fit the rest of the note: ${what}. Other rules, and counts, go by the class. Change the one that is wrong.`,
  related: [{ at: spanOf(note, other), message: 'This tells otherwise.' }],
});

/** A genetic disease that is confirmed in the differential, and not named where all rules read it. */
function unnamedDiseases(note: Note, tell: Tell): void {
  const { diagnosis } = fields(note.data, 'genetics');
  if (known(diagnosis) !== undefined && diagnosis !== 'none') return;
  for (const { value, path } of alternatives(note.data, 'fop', 'poh', 'aho')) {
    if (value.status !== 'confirmed') continue;
    tell({
      at: spanOf(note, [...path, 'status']),
      message: `${value.diagnosis} is confirmed here, and genetics.diagnosis ${diagnosis === undefined ? 'is empty' : `is ${diagnosis}`}. A genetic disease is read there, with its certainty. Name it there, or correct the status.`,
      fixes: askFields(note, 'Add genetics.diagnosis to fill in', ['genetics'], ['diagnosis', 'certainty']),
    });
  }
}
