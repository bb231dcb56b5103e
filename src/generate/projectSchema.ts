/** The JSON Schema of the project file: draft 7, since that is what the JSON editor of VS Code knows in full. */
import { localThresholds, projectFile, projectKeys } from '../service/index';
import { levelsById } from './settings';

/** The whole schema. */
export const projectSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Made by `npm run generate` from src/rules and src/service. Do not edit.',
  title: `HO Case Notes: project file ${projectFile}`,
  description: 'What a project has agreed on for all its case notes. The editor and the command line read it alike.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: projectKeys.$schema },
    rules: {
      type: 'object',
      description: projectKeys.rules,
      default: {},
      additionalProperties: false,
      properties: levelsById(),
    },
    thresholds: {
      type: 'object',
      description: projectKeys.thresholds,
      default: {},
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(localThresholds).map(([name, { usual, unit, least, most, description }]) => [
          name,
          { type: 'number', default: usual, minimum: least, maximum: most, description: `${description} In ${unit}.` },
        ]),
      ),
    },
  } satisfies Record<keyof typeof projectKeys, object>,
});
