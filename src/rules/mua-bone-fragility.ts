/** A joint is to be moved by force, and the bone may break easily. */
import { forcedExercises, plannedManipulations } from '../clinical/forcedMotion';
import { fragilities } from '../clinical/fragility';
import { askFields } from '../clinical/prompts';
import { known } from '../model/access';
import { spanOf } from '../model/note';
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
  check(note, tell) {
    const risks = fragilities(note);
    if (risks.length === 0) return;
    for (const { entry, field } of [...forcedExercises(note), ...plannedManipulations(note)]) {
      if (known(entry.value.words) !== undefined) continue;
      tell({
        at: spanOf(note, [...entry.path, ...field]),
        message: `A joint is to be moved by force, and its bone may break easily (${risks.map(({ words }) => words).join(', ')}). Such a break may not hurt, and force can make it bleed. Consider gentle motion, or record in words how the risk was weighed.`,
        related: risks.map(({ path }) => ({
          at: spanOf(note, path),
          message: 'Bone may break easily because of this.',
        })),
        fixes: askFields(note, 'Add words: how the risk was weighed', entry.path, ['words']),
      });
    }
  },
};
