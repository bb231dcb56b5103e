/** When the stay in hospital is part of the cause. */
import { fields } from '../../model/access';
import type { FieldsOf, SectionNeeds } from './condition';

export const critical_care: SectionNeeds<FieldsOf<'critical_care'>> = {
  section: ({ data }) => {
    const { type } = fields(data, 'cause');
    return type === 'critical_illness' || type === 'prolonged_immobilisation';
  },
};
