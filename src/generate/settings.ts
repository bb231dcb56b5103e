/** The settings of the extension that come from the rules. */
import { rules } from '../rules/index';
import { levels, type Rule } from '../rules/rule';

/** The `properties` of `contributes.configuration` in package.json. */
export const settings = () => ({
  'hoCaseNotes.rules': {
    type: 'object',
    scope: 'resource',
    order: 1,
    default: {},
    markdownDescription:
      'Level of each rule: `off`, `hint`, `information`, `warning` or `error`. Safety rules cannot be set below `information`.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)])),
  },
});

const setting = ({ title, why, level, kind }: Rule) => ({
  enum: kind === 'safety' ? levels.filter((one) => one !== 'off' && one !== 'hint') : levels,
  default: level,
  markdownDescription: `${title}. ${why}`,
});
