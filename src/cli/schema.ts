/** `ho-notes schema`: prints the JSON Schema of a note, for other editors and validators. */
import type { Command } from './command';

export const schemaCommand: Command = {
  name: 'schema',
  operands: '',
  summary: 'Prints the JSON Schema of a note, draft 2020-12',
  details: 'It describes the form of a note to other editors and validators. The rules are in this program alone.',
  options: [],
  async run() {
    // Read when it is asked for: it is larger than the rest of the program.
    const { default: schema } = await import('../../schemas/ho-case-note.schema.json');
    return { output: `${JSON.stringify(schema, null, 2)}\n`, exitCode: 0 };
  },
};
