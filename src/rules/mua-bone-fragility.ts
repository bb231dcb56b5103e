/** A joint is to be moved by force, and the bone may break easily. */
import { isActive } from '../clinical/active';
import { hasCause } from '../clinical/causes';
import { cnsLesions } from '../clinical/cns';
import { hasIllness } from '../clinical/conditions';
import { openFractures } from '../clinical/fractures';
import { plannedOperations } from '../clinical/invasive';
import { askFields } from '../clinical/prompts';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const muaBoneFragility: Rule = {
  id: 'mua-bone-fragility',
  title: 'Forced motion of a joint whose bone may break easily',
  why: 'Moving a joint with HO by force carries a risk of fracture and fresh bleeding, above all in paralysed or osteoporotic bone, where a break may not even hurt. One series after brain injury reported more motion after manipulation under anaesthesia. So it is a risk to weigh, and the weighing belongs in the note.',
  whenNot:
    'It says nothing once `words` of the entry tell of the weighing, about what is done or over, and about published cases. Fibrodysplasia ossificans progressiva (FOP) has a rule of its own.',
  kind: 'safety',
  level: 'warning',
  facts: ['L110', 'L60'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  class: neurogenic
  type: sci
surgery:
  - type: manipulation_under_anaesthesia
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: osteoporosis
rehabilitation:
  - type: forceful_manipulation
          ^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `cause:
  class: neurogenic
  type: tbi
surgery:
  - type: manipulation_under_anaesthesia
    status: planned
`,
      `patient:
  comorbidities: osteoporosis
rehabilitation:
  - type: passive_rom
`,
    ],
  },
  *check(note) {
    const risks = risksIn(note);
    if (risks.length === 0) return;
    for (const { entry, field } of forcedMotion(note)) {
      yield {
        at: spanOf(note, [...entry, ...field]),
        message: `A joint is to be moved by force, and its bone may break easily (${risks.join(', ')}). Such a break may not hurt, and force can make it bleed. Consider gentle motion, or record in words how the risk was weighed.`,
        fixes: askFields(note, 'Add words: how the risk was weighed', entry, ['words']),
      };
    }
  },
};

interface Forced {
  readonly entry: Path;
  /** What of the entry says so. */
  readonly field: Path;
}

/** Forced motion that goes on or is ahead, of which no words tell. */
function forcedMotion(note: Note): Forced[] {
  const exercises = entries(note.data, 'rehabilitation').filter(
    (exercise) =>
      exercise.value.type === 'forceful_manipulation' &&
      known(exercise.value.words) === undefined &&
      isActive(note, exercise),
  );
  const operations = plannedOperations(note).filter(({ value }) => known(value.words) === undefined);
  return [
    ...exercises.map(({ path }) => ({ entry: path, field: ['type'] })),
    ...operations.flatMap(({ value, path }): Forced[] => {
      if (value.type === 'manipulation_under_anaesthesia') return [{ entry: path, field: ['type'] }];
      const index = (value.procedures ?? []).indexOf('manipulation');
      return index < 0 ? [] : [{ entry: path, field: ['procedures', index] }];
    }),
  ];
}

const risksIn = (note: Note): string[] => [
  ...(cnsLesions(note.data).includes('sci') ? ['spinal cord injury'] : []),
  ...(hasIllness(note.data, 'osteoporosis') ? ['osteoporosis'] : []),
  ...(wasImmobile(note.data) ? ['long immobility'] : []),
  ...(openFractures(note).length > 0 ? ['a fracture that has not united'] : []),
];

const wasImmobile = (data: CaseNote): boolean => {
  const immobile = known(fields(data, 'critical_care').immobile);
  return (immobile !== undefined && immobile !== 'no') || hasCause(data, 'prolonged_immobilisation');
};
