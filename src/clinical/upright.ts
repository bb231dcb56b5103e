/** Whether a drug can be taken upright, without lying down afterwards: so bisphosphonates are swallowed (L40, L141). */
import type { CaseNote } from '../knowledge/index';
import { fields, known } from '../model/access';
import { cnsLesions } from './cns';
import { illnessesAmong, type Recorded } from './conditions';

/** Illnesses that speak against it, to go on after "the patient". */
export const illnessesAgainstUpright = (data: CaseNote): Recorded[] =>
  illnessesAmong(data, [
    ['cannot_sit_upright_30_min', 'cannot sit upright for 30 minutes'],
    ['dysphagia', 'has trouble with swallowing'],
  ]);

/** Lesions of brain or cord that make it doubtful, in the same form. */
export function lesionsAgainstUpright(data: CaseNote): Recorded[] {
  const { sci_level = '', coma } = fields(data, 'neuro');
  const wasInComa = known(coma) !== undefined && coma !== 'no' && cnsLesions(data).includes('tbi');
  return [
    ...(sci_level.startsWith('C')
      ? [{ words: 'has a lesion of the cervical cord', path: ['neuro', 'sci_level'] }]
      : []),
    ...(wasInComa ? [{ words: 'has had a brain injury with coma', path: ['neuro', 'coma'] }] : []),
  ];
}
