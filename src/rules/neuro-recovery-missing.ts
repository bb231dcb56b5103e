/** An excision in neurogenic HO, and how far brain or cord have recovered is not described. */
import { cnsLesions } from '../clinical/cns';
import { excisions } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import type { CaseNote } from '../knowledge/index';
import { fields, isAnswer } from '../model/access';
import type { Rule } from './rule';

export const neuroRecoveryMissing: Rule = {
  id: 'neuro-recovery-missing',
  title: 'Neurogenic excision without recovery or spasticity',
  why: 'In one series after brain injury the recovery of the nervous system said more about recurrence than the film; a large database found no such link. The bone mostly lies near spastic muscles. Either way a reader can only judge if recovery and spasticity stand in the note.',
  whenNot:
    'It says nothing without a lesion of brain or cord, where `neuro` or the field is answered with `not_stated` or `unknown`, of spasticity where it is told in words or among the symptoms, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['L47', 'L98', 'L99'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
cause:
  class: neurogenic
  type: tbi
presentation:
  symptoms: increased_spasticity
surgery:
  - type: ho_excision
    status: planned
`,
      `neuro:
^^^^^
  lesion: sci
  recovery: none
surgery:
  - type: ho_excision
    status: planned
`,
    ],
    good: [
      `neuro:
  lesion: sci
  recovery: none
  spasticity_mas: 2
surgery:
  - type: ho_excision
    status: planned
`,
      `neuro:
  lesion: none
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const isNeurogenic = fields(data, 'cause').class === 'neurogenic' || cnsLesions(data).length > 0;
    if (!isNeurogenic || excisions(data).length === 0 || !isOwnCase(data) || isAnswer(data.neuro)) return;
    const isOpen = { recovery: fields(data, 'neuro').recovery === undefined, spasticity_mas: !tellsOfSpasticity(data) };
    for (const field of ['recovery', 'spasticity_mas'] as const) {
      if (!isOpen[field]) continue;
      tell({
        at: gapSpan(note, 'neuro'),
        missing: ['neuro', field],
        message: `${titles[field]} is not recorded, and neurogenic HO is operated on. Whether recovery goes with less recurrence is disputed, and the bone mostly lies near spastic muscles. Write neuro.${field}, or answer it with not_stated.`,
        fixes: askFields(note, `Add neuro.${field}`, ['neuro'], [field]),
      });
    }
  },
};

const titles = { recovery: 'How far brain or cord have recovered', spasticity_mas: 'Spasticity' } as const;

const tellsOfSpasticity = (data: CaseNote): boolean =>
  fields(data, 'neuro').spasticity_mas !== undefined ||
  fields(data, 'neuro').words !== undefined ||
  [fields(data, 'presentation').symptoms, fields(data, 'presentation').symptoms_absent].some((names = []) =>
    names.some((name) => isAnswer(name) || name === 'increased_spasticity'),
  );
