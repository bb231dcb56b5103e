/** The one server that all tests of the schema ask, and the note that they add to. */
import { parseDocument } from 'yaml';
import { noteShape } from '../../src/knowledge/schema';
import { unmark } from '../support/marked';
import { offsetOf, type Suggestion, startYamlServer, type YamlServer } from './yamlServer';

/** Milliseconds that a first installation may take. */
const installing = 300_000;

/** Milliseconds that one test may take, or what is asked at once for several. */
export const patience = 30_000;

let running: YamlServer | undefined;

export async function begin(this: Mocha.Context): Promise<void> {
  this.timeout(installing);
  running = await startYamlServer('schemas/ho-case-note.schema.json');
  // It reads settings and schema only now; what is asked later need not wait for that.
  await running.diagnose(least);
}

export const end = async (): Promise<void> => running?.stop();

export function server(): YamlServer {
  if (!running) throw new Error('The language server has not started.');
  return running;
}

/** The least note, to which the tests add what they are about. */
export const least = `case_id: ELB-0042
note_type: initial
cause:
  class: traumatic
lesions:
  - site: elbow
`;

/** The sections of the note, with their shapes. */
export const sections = Object.entries(noteShape.properties ?? {}).filter(
  ([, { reading }]) => reading === 'map' || reading === 'entries',
);

/** The least note without that section. */
export function without(key: string): string {
  const note = parseDocument(least);
  note.delete(key);
  return note.toString();
}

export interface Said {
  /** The text of the note that is marked. */
  readonly marked: string;
  readonly message: string;
}

/** What the server says of a note. */
export async function problems(text: string): Promise<Said[]> {
  const found = await server().diagnose(text);
  return found.map(({ range, message }) => ({
    marked: text.slice(offsetOf(text, range.start), offsetOf(text, range.end)),
    message,
  }));
}

export interface Offer {
  readonly text: string;
  readonly cursor: number;
  readonly items: readonly Suggestion[];
}

/** What is offered where `$0` stands. */
export async function offers(marked: string): Promise<Offer> {
  const { text, cursor } = unmark(marked);
  return { text, cursor, items: await server().complete(text, cursor) };
}

/** The explanation beside a suggestion. */
export const explanation = ({ documentation = '' }: Suggestion): string =>
  typeof documentation === 'string' ? documentation : documentation.value;
