/** A swollen leg at risk of thrombosis, and no study of the veins. */
import { hasUnreadEntry, isAnswered } from '../clinical/differential';
import { isOfKind, isReported } from '../clinical/imaging';
import { askEntry } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { swollenLegAt } from '../clinical/thrombosis';
import { type Alternative, alternatives } from '../clinical/tumour';
import type { CaseNote } from '../knowledge/index';
import { entries, isAnswer, known, listed } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const dvtNotTested: Rule = {
  id: 'dvt-not-tested',
  title: 'Swollen leg at risk, and thrombosis not tested for',
  why: 'In a swollen leg after spinal cord injury a prompt work-up, above all for deep vein thrombosis (DVT), is called essential. HO and DVT look alike, can be there at once, and HO can narrow the vein. D-dimer alone is unspecific after an injury, so a study of the veins is what settles it.',
  whenNot:
    'It says nothing without a lesion at the leg, without a lesion of brain or cord, a fracture, an operation that started it or immobility, and where DVT is confirmed, pending, or considered with a reason. Excluded, it must point to a study, or name one. In a published case it only informs, and not where the differential is `not_stated`.',
  kind: 'safety',
  level: 'warning',
  facts: ['L60'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  class: neurogenic
  type: sci
presentation:
  symptoms: [pain, swelling]
                   ^^^^^^^^
lesions:
  - site: hip
`,
      `cause:
  class: traumatic
  type: fracture
presentation:
  symptoms: swelling
lesions:
  - site: knee
labs:
  - id: dd
    test: d_dimer
    result: normal
differential:
  - diagnosis: deep_vein_thrombosis
    status: excluded
            ^^^^^^^^
    evidence: dd
`,
    ],
    good: [
      `cause:
  class: neurogenic
  type: sci
presentation:
  symptoms: [pain, swelling]
lesions:
  - site: elbow
`,
      `cause:
  class: traumatic
  type: fracture
presentation:
  symptoms: swelling
lesions:
  - site: knee
imaging:
  - id: duplex
    modality: duplex_ultrasound
differential:
  - diagnosis: deep_vein_thrombosis
    status: excluded
    evidence: duplex
`,
      `cause:
  class: traumatic
  type: soft_tissue_contusion
presentation:
  symptoms: swelling
lesions:
  - site: thigh
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const swelling = swollenLegAt(data);
    const isSilentSource = isPublished(data) && isAnswer(data.differential);
    if (!swelling || isSilentSource || hasUnreadEntry(note)) return;
    const named = alternatives(data, 'deep_vein_thrombosis');
    if (named.some(({ value }) => isSettled(data, value))) return;
    const [entry] = named;
    tell({
      at: spanOf(note, entry ? [...entry.path, 'status'] : swelling),
      message: `A swollen leg at risk, and deep vein thrombosis (DVT) is ${entry ? `${known(entry.value.status) ?? 'named'}, without a study of the veins` : 'not in the differential'}. HO and DVT look alike, can coexist, and HO can narrow the vein; D-dimer alone is unspecific. Record how DVT was looked for.`,
      ...(isPublished(data) && { level: 'information' }),
      fixes: [
        ...askEntry(note, 'Add a study of the veins to fill in', 'imaging', {
          modality: 'duplex_ultrasound',
          when: null,
          words: null,
        }),
        ...(entry
          ? []
          : askEntry(note, 'Add deep_vein_thrombosis to the differential', 'differential', {
              diagnosis: 'deep_vein_thrombosis',
              status: 'considered',
              reason: null,
            })),
      ],
    });
  },
};

const study = /duplex|doppler|ultraso|sonogra|venogra|phlebogra|\bct\b|\bmr[iv]?\b|scan/i;

/** Whether an entry on thrombosis needs no question: it is answered, and if it was ruled out, then by a study. */
function isSettled(data: CaseNote, entry: Alternative): boolean {
  if (entry.status !== 'excluded' && entry.status !== 'misdiagnosis') return isAnswered(entry);
  const names: readonly unknown[] = listed(entry.evidence);
  const isStudied = entries(data, 'imaging').some(
    ({ value }) => names.includes(value.id) || (isOfKind(value, 'vascular') && isReported(value)),
  );
  return isStudied || study.test(entry.reason ?? '');
}
