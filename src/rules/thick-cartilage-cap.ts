/** A thick cartilage cap, or an osteochondroma that hurts or grows in a grown patient. */
import { thickCapLimit } from '../clinical/cartilageCap';
import { isFop } from '../clinical/fop';
import { isGrown } from '../clinical/growth';
import type { Study } from '../clinical/imaging';
import { askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { alternatives, isSarcomaConfirmed, isSarcomaExcluded } from '../clinical/tumour';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const thickCartilageCap: Rule = {
  id: 'thick-cartilage-cap',
  title: 'Thick cartilage cap, or osteochondroma that hurts or grows after maturity',
  why: 'In an osteochondroma, a cartilage cap over 1.5 cm in a grown patient, and new pain or growth after maturity, suggest malignant change. Cut-offs differ: 1, 1.5 or 2 cm in adults, 3 cm while growing; this rule asks above 1.5 and 3 cm.',
  whenNot:
    'It says nothing where it is not certain that the patient is grown, unless the cap is over 3 cm, and once a sarcoma is confirmed, or excluded with `evidence`. In a published case it only informs.',
  kind: 'safety',
  level: 'warning',
  facts: ['L71', 'L72'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 20
imaging:
  - modality: mri
    cartilage_cap_mm: 15.1
                      ^^^^
`,
      `patient:
  age: 12
imaging:
  - modality: mri
    cartilage_cap_mm: 31
                      ^^
`,
      `patient:
  skeletally_mature: yes
imaging:
  - modality: mri
    change: growth
            ^^^^^^
differential:
  - diagnosis: osteochondroma
    status: confirmed
`,
    ],
    good: [
      `patient:
  age: 20
imaging:
  - modality: mri
    cartilage_cap_mm: 15
`,
      `patient:
  age: 12
imaging:
  - modality: mri
    cartilage_cap_mm: 30
`,
      `patient:
  skeletally_mature: no
imaging:
  - modality: mri
    change: growth
differential:
  - diagnosis: osteochondroma
    status: confirmed
`,
    ],
  },
  check(note, tell) {
    if (isSarcomaExcluded(note.data) || isSarcomaConfirmed(note.data)) return;
    for (const { path, what } of signs(note)) {
      tell({
        at: spanOf(note, path),
        message: `${what}: malignant change is to be excluded (cut-offs vary). Consider the opinion of a sarcoma centre, and record it, or what excluded a sarcoma, with its evidence.`,
        ...(isPublished(note.data) && { level: 'information' }),
        fixes: isFop(note) ? [] : askReferral(note, 'sarcoma_centre'),
      });
    }
  },
};

interface Sign {
  readonly path: Path;
  /** As the beginning of a sentence. */
  readonly what: string;
}

function signs(note: Note): Sign[] {
  const studies = entries(note.data, 'imaging');
  const caps = studies.flatMap((study): Sign[] => {
    const limit = thickCapLimit(note, study);
    const path = [...study.path, 'cartilage_cap_mm'];
    return limit === undefined ? [] : [{ path, what: `A cartilage cap over ${limit} mm` }];
  });
  return caps.length > 0 ? caps : changes(note, studies);
}

/** Of an osteochondroma in a grown patient: growth on a study, else pain at the presentation. */
function changes(note: Note, studies: readonly Entry<Study>[]): Sign[] {
  const isKnown = alternatives(note.data, 'osteochondroma').some(({ value }) => value.status === 'confirmed');
  if (!isKnown) return [];
  const growing = studies.filter((study) => study.value.change === 'growth' && isGrown(note, pointOf(study)));
  if (growing.length > 0) {
    return growing.map(({ path }) => ({
      path: [...path, 'change'],
      what: 'An osteochondroma that grows after maturity',
    }));
  }
  const pain = (fields(note.data, 'presentation').symptoms ?? []).indexOf('pain');
  if (pain < 0 || !isGrown(note, 'presentation')) return [];
  return [{ path: ['presentation', 'symptoms', pain], what: 'An osteochondroma that hurts after maturity' }];
}
