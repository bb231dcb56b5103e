/** A biopsy is planned, and neither a sarcoma centre nor fibrodysplasia ossificans progressiva (FOP) is thought of. */
import { fopClueAt, isFop } from '../clinical/fop';
import { answeredEntries } from '../clinical/geneticDisease';
import { plannedBiopsies, standing } from '../clinical/invasive';
import { askAnyReferral, askFields } from '../clinical/prompts';
import { isReferredTo } from '../clinical/referrals';
import type { CaseNote } from '../knowledge/index';
import { fields, known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const biopsyBeforeReferral: Rule = {
  id: 'biopsy-before-referral',
  title: 'Biopsy planned before a sarcoma centre or FOP is thought of',
  why: 'Two questions come before a biopsy of an ossified lump. A sarcoma is by standard practice biopsied only after a tumour centre was asked. In fibrodysplasia ossificans progressiva (FOP) the biopsy itself is likely to make new bone; the great toes are the first clue.',
  whenNot:
    'It says nothing once a sarcoma centre is asked, the great toes are described, genetics has a diagnosis (`none` counts), or FOP stands in the differential with a reason. Where FOP is recorded or suspected, the rules on FOP speak instead.',
  kind: 'safety',
  level: 'warning',
  facts: ['L72', 'L82', 'X17'],
  fix: 'prompt',
  examples: {
    bad: [
      `surgery:
  - type: biopsy
          ^^^^^^
    status: planned
`,
      `genetics:
  great_toes: not_examined
referral:
  - to: orthopaedics
surgery:
  - type: excision_biopsy
          ^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `referral:
  - to: sarcoma_centre
surgery:
  - type: biopsy
    status: planned
`,
      `genetics:
  great_toes: normal
surgery:
  - type: excision_biopsy
`,
    ],
  },
  check(note, tell) {
    if (isFop(note) || fopClueAt(note) || isThoughtOf(note.data)) return;
    for (const { value, path } of plannedBiopsies(note)) {
      tell({
        at: spanOf(note, [...path, 'type']),
        message: `This ${value.type} ${standing(value)}, and the note tells neither of a sarcoma centre nor of FOP. A sarcoma is biopsied after asking a tumour centre; in FOP a biopsy is likely to make new bone. Record the referral, or look at the great toes.`,
        fixes: [...askAnyReferral(note), ...askFields(note, 'Add great toes to fill in', ['genetics'], ['great_toes'])],
      });
    }
  },
};

function isThoughtOf(data: CaseNote): boolean {
  const { diagnosis, great_toes } = fields(data, 'genetics');
  const isLookedAt = known(great_toes) !== undefined && great_toes !== 'not_examined';
  const isGeneticAnswered = known(diagnosis) !== undefined || isLookedAt || answeredEntries(data, 'fop').length > 0;
  return isGeneticAnswered || isReferredTo(data, 'sarcoma_centre');
}
