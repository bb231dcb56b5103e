/** A diagnosis is settled, and the note does not say by what. */
import { askFields } from '../clinical/prompts';
import type { Alternative } from '../clinical/tumour';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const excludedWithoutReason: Rule = {
  id: 'excluded-without-reason',
  title: 'Excluded or confirmed without a reason',
  why: 'A diagnosis that is excluded or confirmed rests on something: a film, a test, a piece of tissue. Without it nobody can judge later whether it still holds. A misdiagnosis teaches most where it is said what it rested on and what it led to. The guideline for case reports asks for this as well.',
  whenNot:
    'It says nothing about what is only considered or pending, and where `evidence` points to the study, value or operation. `not_stated` answers it.',
  kind: 'missing',
  level: 'warning',
  facts: ['L131', 'L87'],
  fix: 'prompt',
  examples: {
    bad: [
      `differential:
  - diagnosis: osteochondroma
    status: excluded
            ^^^^^^^^
`,
      `differential:
  - diagnosis: deep_vein_thrombosis
    status: misdiagnosis
            ^^^^^^^^^^^^
    reason: swollen thigh
`,
    ],
    good: [
      `differential:
  - diagnosis: osteochondroma
    status: excluded
    evidence: ct1
imaging:
  - id: ct1
    modality: ct
`,
      `differential:
  - diagnosis: osteochondroma
    status: considered
`,
      `differential:
  - diagnosis: deep_vein_thrombosis
    status: misdiagnosis
    reason: swollen thigh
    consequence: anticoagulation and a bleed
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of entries(note.data, 'differential')) {
      for (const field of lacking(value)) {
        tell({
          at: spanOf(note, [...path, 'status']),
          missing: [...path, field],
          message: `${value.diagnosis ?? 'This diagnosis'} is ${value.status}, without ${words[field]}. Without it nobody can judge later whether that holds. Fill in ${field}, or write not_stated.`,
          fixes: askFields(note, `Add ${field} to fill in`, path, [field]),
        });
      }
    }
  },
};

const words = { reason: 'what it rests on', consequence: 'what it led to' } as const;

/** Something is pointed to, or it is not told whether there is. */
const isPointed = (evidence: Alternative['evidence']): boolean => evidence !== undefined && evidence[0] !== 'none';

function lacking({ status, reason, evidence, consequence }: Alternative): readonly ('reason' | 'consequence')[] {
  const isSettled = status === 'excluded' || status === 'confirmed';
  const isUnexplained = isSettled ? !isPointed(evidence) : status === 'misdiagnosis';
  return [
    ...(isUnexplained && reason === undefined ? (['reason'] as const) : []),
    ...(status === 'misdiagnosis' && consequence === undefined ? (['consequence'] as const) : []),
  ];
}
