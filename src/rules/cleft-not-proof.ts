/** A parosteal osteosarcoma is excluded or confirmed by nothing but a cleft. */
import { latest } from '../clinical/latest';
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { type Alternative, alternatives } from '../clinical/tumour';
import type { CaseNote } from '../knowledge/index';
import { entries, known, listed } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const cleftNotProof: Rule = {
  id: 'cleft-not-proof',
  title: 'A cleft as the only reason',
  why: 'A lucent line between mass and cortex is described in both: as the string sign of a parosteal osteosarcoma, and as a feature of myositis ossificans. So a cleft alone separates nothing. Zoning does, and whether the mass is attached at its base, which makes the cleft stop there.',
  whenNot:
    'It says nothing where the reason names anything besides, where the evidence is tissue or a study with its mineral pattern, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['L67', 'L68', 'L69'],
  fix: 'prompt',
  examples: {
    bad: [
      `imaging:
  - modality: ct
differential:
  - diagnosis: parosteal_osteosarcoma
    status: excluded
    reason: lucent cleft to the cortex
            ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `imaging:
  - id: ct1
    modality: ct
differential:
  - diagnosis: parosteal_osteosarcoma
    status: confirmed
    reason: string sign
            ^^^^^^^^^^^
    evidence: ct1
`,
    ],
    good: [
      `differential:
  - diagnosis: parosteal_osteosarcoma
    status: excluded
    reason: complete cleft, rim denser than the centre
`,
      `imaging:
  - id: ct1
    modality: ct
    pattern: peripheral_mature
differential:
  - diagnosis: parosteal_osteosarcoma
    status: excluded
    reason: lucent cleft
    evidence: ct1
`,
      `differential:
  - diagnosis: osteochondroma
    status: excluded
    reason: lucent cleft
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const { value, path } of alternatives(note.data, 'parosteal_osteosarcoma')) {
      const isSettled = value.status === 'excluded' || value.status === 'confirmed';
      if (!isSettled || !isOnlyCleft(value.reason ?? '') || hasOtherEvidence(note.data, value)) continue;
      tell({
        at: spanOf(note, [...path, 'reason']),
        message: `parosteal_osteosarcoma is ${value.status} by a cleft alone. A cleft is seen in it and in myositis ossificans alike. Look at zoning and attachment too, and record pattern and cortex.`,
        fixes: askDiscriminators(note),
      });
    }
  },
};

const cleft = /\bcleft|\b(?:radio)?lucent line|\bstring sign/i;

/** Words for what does separate the two: zones, density, attachment, tissue, the course. */
const besides =
  /\bzon|\brim\b|periph|centr|cent(?:er|re)|dens|attach|\bbase|stuck|histo|biops|tissue|mdm2|cdk4|stable|grow|regress|shr[aiu]nk|resol|matur|trabec|marrow|medull/i;

const isOnlyCleft = (reason: string): boolean => cleft.test(reason) && !besides.test(reason);

/** Whether the evidence is more than a cleft: an operation or a value, or a study that tells the pattern. */
function hasOtherEvidence(data: CaseNote, { evidence }: Alternative): boolean {
  const names: readonly unknown[] = listed(evidence);
  const isNamed = ({ value: { id } }: { readonly value: { readonly id?: string } }) => names.includes(id);
  return (
    entries(data, 'surgery').some(isNamed) ||
    entries(data, 'labs').some(isNamed) ||
    entries(data, 'imaging').some((study) => isNamed(study) && known(study.value.pattern) !== undefined)
  );
}

/** On the last study: where the mineral is densest, and how the mass lies to the cortex. */
function askDiscriminators(note: Note) {
  const study = latest(note, entries(note.data, 'imaging'));
  return study ? askFields(note, 'Add pattern and cortex to fill in', study.path, ['pattern', 'cortex']) : [];
}
