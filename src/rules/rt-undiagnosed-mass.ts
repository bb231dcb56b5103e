/** Radiotherapy planned although a tumour is not excluded. */
import { isFop } from '../clinical/fop';
import { askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { radiotherapiesOfHo } from '../clinical/radiotherapy';
import { tumourRedFlags } from '../clinical/redFlags';
import { isReferredTo, isSeenBy } from '../clinical/referrals';
import { isSarcoma } from '../clinical/tumour';
import type { Path } from '../knowledge/schema';
import { entries } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtUndiagnosedMass: Rule = {
  id: 'rt-undiagnosed-mass',
  title: 'Radiotherapy planned although a tumour is not excluded',
  why: 'A film that does not fit HO, or a mass that grows, raises the suspicion of a sarcoma, and a parosteal osteosarcoma can look bland even under the microscope. By standard practice a tumour centre is asked before anything is cut or irradiated.',
  whenNot:
    'It says nothing once a referral to a sarcoma centre has the status `seen`, or a sarcoma is excluded with evidence, about radiotherapy for another illness, about radiotherapy that was given, and in a published case. It only warns while the answer of the centre is awaited.',
  kind: 'safety',
  level: 'error',
  facts: ['L72'],
  fix: 'prompt',
  examples: {
    bad: [
      `imaging:
  - modality: ct
    pattern: central_dense
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    status: planned
`,
      `imaging:
  - modality: ct
    cortex: incomplete_cleft
differential:
  - diagnosis: parosteal_osteosarcoma
    status: considered
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `imaging:
  - modality: ct
    pattern: peripheral_mature
prophylaxis:
  - therapy: radiotherapy
    status: planned
`,
      `imaging:
  - modality: ct
    pattern: central_dense
prophylaxis:
  - therapy: radiotherapy
    status: planned
referral:
  - to: sarcoma_centre
    status: seen
`,
      `imaging:
  - modality: ct
    cortex: separate
differential:
  - diagnosis: parosteal_osteosarcoma
    status: considered
prophylaxis:
  - therapy: radiotherapy
    status: planned
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data) || isSeenBy(note.data, 'sarcoma_centre')) return;
    const [sign] = [...tumourRedFlags(note).map(({ path }) => path), ...signsOfSarcoma(note)];
    if (!sign) return;
    const isAsked = isReferredTo(note.data, 'sarcoma_centre');
    for (const course of radiotherapiesOfHo(note.data)) {
      if (course.value.status !== 'planned') continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        level: isAsked ? 'warning' : 'error',
        message: `Radiotherapy is planned, and a tumour is not excluded. By standard practice a tumour centre gives its opinion before irradiation. ${isAsked ? 'Consider waiting for the opinion of the sarcoma centre, and set its referral to seen.' : 'Consider asking a sarcoma centre first, and record the referral.'}`,
        related: [{ at: spanOf(note, sign), message: 'This is unusual in HO.' }],
        fixes: isFop(note) ? [] : askReferral(note, 'sarcoma_centre'),
      });
    }
  },
};

/** Bone that is attached or grows, while a sarcoma stands in the differential and is not settled. */
function signsOfSarcoma({ data }: Note): Path[] {
  const isOpen = entries(data, 'differential').some(
    ({ value }) => isSarcoma(value) && (value.status === 'considered' || value.status === 'pending'),
  );
  if (!isOpen) return [];
  return entries(data, 'imaging').flatMap(({ value: { cortex, change }, path }) => [
    ...(cortex === 'broad_based_attached' || cortex === 'incomplete_cleft' ? [[...path, 'cortex']] : []),
    ...(change === 'growth' ? [[...path, 'change']] : []),
  ]);
}
