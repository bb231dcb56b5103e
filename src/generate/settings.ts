/** The settings of the extension that come from the engine, and how the level of a rule is described in a schema. */
import { type Explanation, insertions, levelsFor, settable } from '../service/index';

/** The `properties` of `contributes.configuration` in package.json. */
export const settings = () => ({
  'hoCaseNotes.rules': {
    type: 'object',
    scope: 'resource',
    order: 1,
    default: {},
    markdownDescription:
      'Level of each rule: `off`, `hint`, `information`, `warning` or `error`. Safety rules cannot be set below `information`. What is set here goes before what the project file `.ho-notes.json` says.',
    additionalProperties: false,
    properties: levelsById(),
  },
  'hoCaseNotes.guidance.insert': {
    type: 'string',
    scope: 'resource',
    order: 2,
    enum: Object.keys(insertions),
    markdownEnumDescriptions: Object.values(insertions),
    default: 'stubsAndComments',
    description: 'What is inserted into the note as guidance. Lines are only added, and one undo takes them back.',
  },
  'hoCaseNotes.hints.elapsedTime': hint(3, 'the day from day 0 beside each time, such as `day 59`'),
  'hoCaseNotes.hints.arc': hint(4, 'the arc beside a pair of angles, such as `arc 55°`'),
  'hoCaseNotes.hints.multiple': hint(
    5,
    'how many times the upper limit a laboratory value is, such as `1.7 × upper limit`',
  ),
});

const hint = (order: number, what: string) => ({
  type: 'boolean',
  scope: 'resource',
  order,
  default: true,
  markdownDescription: `Show ${what}.`,
});

/** By rule id the levels that may be set, in JSON Schema; every draft understands it. */
export const levelsById = () => Object.fromEntries(settable.map((rule) => [rule.id, levelSchema(rule)]));

/** The reason of a rule stands on its page: here, twice in what ships, it would make up a tenth of it. */
const levelSchema = ({ title, level, kind, isQuiet }: Explanation) => ({
  enum: levelsFor({ kind }),
  default: isQuiet ? 'off' : level,
  description: `${title}.`,
});
