/** Movement and braces: they go with every setting (S51 to S57). */
import type { PreventionTarget } from '../../clinical/preventionSetting';
import type { Statement } from '../guidance';
import { stated } from '../statement';

/** Both sides on the brace; after a burn also on stretching (L105). */
export const movement = (targets: readonly PreventionTarget[]): Statement[] => [
  ...['S51', 'S52', 'S55'].map((id) => stated('option', id)),
  ...(targets.some(({ setting }) => setting === 'burn') ? ['L105', 'X4'] : []).map((id) => stated('evidence', id)),
  stated('evidence', 'X15'),
];
