/** A picture that fits a tumour better than heterotopic ossification. */
import { isFop } from '../clinical/fop';
import { plannedBiopsies, plannedExcisions } from '../clinical/invasive';
import { lesionsMeant, lesionsOperated } from '../clinical/lesions';
import { askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { type RedFlag, tumourRedFlags } from '../clinical/redFlags';
import { isReferredTo, isSeenBy } from '../clinical/referrals';
import { isRadiotherapy, therapies } from '../clinical/therapies';
import { deepMassMm } from '../clinical/thresholds';
import { isSarcomaConfirmed } from '../clinical/tumour';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const tumourRedFlag: Rule = {
  id: 'tumour-red-flag',
  title: 'Pattern that fits a tumour better than HO',
  why: 'HO matures from the rim inwards. A dense centre, a broad base on the cortex, growth after maturity, or a mass without a cause that grows or is large, raise the suspicion of a sarcoma. By standard practice a tumour centre is asked before any biopsy, excision or radiotherapy. A parosteal osteosarcoma can look harmless under the microscope, so a bland result does not close the question.',
  whenNot:
    'It says nothing once a sarcoma is excluded with `evidence`, about a broad base in a confirmed osteochondroma, and where a sarcoma is confirmed and the centre asked, or the case is published. It only informs once the centre has seen the patient, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['S22', 'L67', 'L72', 'X17'],
  fix: 'prompt',
  examples: {
    bad: [
      `imaging:
  - modality: ct
    pattern: central_dense
             ^^^^^^^^^^^^^
`,
      `cause:
  class: idiopathic
lesions:
  - site: thigh
    size_mm: [51, 20]
             ^^^^^^^^
`,
    ],
    good: [
      `imaging:
  - modality: ct
    pattern: peripheral_mature
`,
      `cause:
  class: traumatic
lesions:
  - site: thigh
    size_mm: [51, 20]
`,
      `imaging:
  - id: ct1
    modality: ct
    pattern: central_dense
differential:
  - diagnosis: parosteal_osteosarcoma
    status: excluded
    evidence: ct1
`,
    ],
  },
  check(note, tell) {
    const [flag, ...others] = tumourRedFlags(note);
    const isAsked = isReferredTo(note.data, 'sarcoma_centre');
    if (!flag || (isSarcomaConfirmed(note.data) && (isAsked || isPublished(note.data)))) return;
    const plan = isAsked ? undefined : invasivePlan(note, [flag, ...others]);
    tell({
      at: spanOf(note, flag.path),
      message: `${signs[flag.kind]}: not typical of HO. ${plan ? `${plan} and no tumour centre is asked. ` : ''}A tumour centre is asked before biopsy, excision or radiotherapy; bland histology does not exclude parosteal osteosarcoma. ${isAsked ? 'Record what the centre found.' : 'Consider the referral, and record it.'}`,
      level: levelFor(note, plan !== undefined),
      related: others.map(({ kind, path }) => ({ at: spanOf(note, path), message: `${signs[kind]}.` })),
      fixes: isFop(note) ? [] : askReferral(note, 'sarcoma_centre'),
    });
  },
};

const signs = {
  dense_centre: 'Densest in the centre or at the base',
  broad_base: 'Attached to the cortex with a broad base',
  growth_after_maturity: 'Growth of bone that was mature',
  growing_mass: 'A mass that grows, without a cause',
  large_mass: `A deep mass over ${deepMassMm} mm, without a cause`,
} as const satisfies Readonly<Record<RedFlag['kind'], string>>;

function levelFor(note: Note, isPlanned: boolean): NonNullable<Finding['level']> {
  if (isPublished(note.data) || isSeenBy(note.data, 'sarcoma_centre')) return 'information';
  return isPlanned ? 'error' : 'warning';
}

/** What is planned on one of these lesions, as the beginning of a sentence. */
function invasivePlan(note: Note, flags: readonly RedFlag[]): string | undefined {
  const { data } = note;
  const isHere = (lesions: RedFlag['lesions']) =>
    flags.some(
      (flag) =>
        lesions.length === 0 ||
        flag.lesions.length === 0 ||
        flag.lesions.some(({ path }) => lesions.some((one) => one.path[1] === path[1])),
    );
  if (plannedBiopsies(note).some(({ value }) => isHere(lesionsOperated(data, value)))) return 'A biopsy is planned,';
  if (plannedExcisions(note).some(({ value }) => isHere(lesionsOperated(data, value))))
    return 'An excision is planned,';
  const isIrradiated = therapies(data).some(
    ({ value }) => isRadiotherapy(value) && value.status === 'planned' && isHere(lesionsMeant(data, value.lesion)),
  );
  return isIrradiated && !isPublished(data) ? 'Radiotherapy is planned,' : undefined;
}
