/** Guidance on one topic for every note of a text as plain data, and the text with all of it inserted. */
import type { Guidance, Statement, Stub, Topic } from '../../guidance/guidance';
import { advice } from '../../guidance/index';
import { topicTitles } from '../../knowledge/guidanceText';
import { alone } from '../../model/document';
import type { Note } from '../../model/note';
import { applyEdits, type Edit } from '../../model/span';
import type { Config } from '../config';
import { harmless } from '../harmless';
import { read } from '../reading';
import { basisLine, basisOf } from './basis';
import { entryOf, entryToUpdate, insertGuidance, isThere } from './insert';
import { addedYaml, fittingStubs } from './yaml';

/** The topics as they are named on the command line: `surgery-timing`. */
export const topicNames: readonly string[] = Object.keys(topicTitles).map((topic) => topic.replaceAll('_', '-'));

/**
 * How guidance stands to the note: it is new; it brings an entry up to date; the note has it already; the topic is
 * silent on the note; or something else stands in the way.
 */
export type Standing = 'new' | 'update' | 'there' | 'silent' | 'blocked';

export interface NoteGuidance {
  readonly standing: Standing;
  readonly record: GuidanceRecord;
  /** As printed in an entry; empty where the topic is silent. */
  readonly text: string;
  /** What would be added to the note, as a note of its own; empty where nothing would be. */
  readonly yaml: string;
}

/** Guidance as data, for programs. Places of the note are written as `surgery.0.timing_reason`. */
export interface GuidanceRecord {
  readonly case_id?: string | undefined;
  readonly statements: readonly (Pick<Statement, 'id' | 'role' | 'template' | 'slots' | 'text'> & From)[];
  readonly heldBack: readonly ({ readonly id: string; readonly because: string } & From)[];
  /** The lines of `based_on`. */
  readonly basedOn: readonly string[];
  /** The empty fields that would be added. */
  readonly stubs: readonly StubRecord[];
}

interface From {
  readonly from: readonly string[];
}

/** An empty field by its place, or a new entry of a section; with the questions by field. */
type StubRecord =
  | { readonly path: string; readonly question: string }
  | {
      readonly section: string;
      readonly entry: Readonly<Record<string, string | null>>;
      readonly questions: Readonly<Record<string, string>>;
    };

export interface GuidanceSheet {
  /** One for each note of the text, in its order. */
  readonly notes: readonly NoteGuidance[];
  /** With all of it inserted. */
  readonly after: string;
  /** Its YAML has a mistake: what cannot be read could be what matters, so nothing is said. */
  readonly isBroken: boolean;
}

/**
 * What a topic has to say of the notes of a text.
 * @param name that of the topic, as in {@link topicNames}
 */
export function guidanceSheet(text: string, name: string, config: Pick<Config, 'today' | 'insert'>): GuidanceSheet {
  const topic = name.replaceAll('-', '_') as Topic;
  const { parsed, notes } = read(text);
  if (parsed.faults.length > 0) return { notes: [], after: text, isBroken: true };
  const told = notes.map((note) => noteGuidance(note, topic, config));
  const edits = harmless(
    parsed,
    told.flatMap((one) => one.edits),
  );
  return { notes: told.map(({ guidance }) => guidance), after: applyEdits(text, edits), isBroken: false };
}

/** What is said of a note, and what inserts it into the text. */
interface Told {
  readonly guidance: NoteGuidance;
  readonly edits: readonly Edit[];
}

function noteGuidance(whole: Note, topic: Topic, config: Pick<Config, 'today' | 'insert'>): Told {
  const guidance = advice[topic]?.(whole, config.today);
  if (!guidance) {
    const record = recordOf(whole, silence, config);
    return { guidance: { standing: 'silent', record, text: '', yaml: '' }, edits: [] };
  }
  const { note, inWhole } = alone(whole);
  const edits = inWhole(insertGuidance(note, guidance, config));
  const adds = edits.length > 0;
  return {
    guidance: {
      standing: standingOf(note, guidance, adds),
      record: recordOf(note, guidance, config),
      text: entryOf(note, guidance, config.today).text,
      yaml: adds ? addedYaml(note, guidance, config) : '',
    },
    edits,
  };
}

const silence = { statements: [], heldBack: [], basedOn: [], stubs: [] };

/** @param adds whether there is anything to insert */
function standingOf(note: Note, guidance: Guidance, adds: boolean): Standing {
  if (isThere(note, guidance)) return 'there';
  if (!adds) return 'blocked';
  return entryToUpdate(note, guidance) ? 'update' : 'new';
}

function recordOf(note: Note, guidance: Omit<Guidance, 'topic'>, config: Pick<Config, 'insert'>): GuidanceRecord {
  return {
    case_id: note.data.case_id,
    statements: guidance.statements.map(({ id, role, template, slots, text, from }) => ({
      id,
      role,
      ...(template !== undefined && { template }),
      slots,
      text,
      from: from.map(placed),
    })),
    heldBack: guidance.heldBack.map(({ id, because, from }) => ({ id, because, from: from.map(placed) })),
    basedOn: basisOf(note, guidance).map(basisLine),
    stubs: fittingStubs(note, guidance, config).map(stubRecord),
  };
}

const placed = (path: readonly (string | number)[]): string => path.join('.');

const stubRecord = (stub: Stub): StubRecord =>
  'path' in stub
    ? { path: placed(stub.path), question: stub.comment.text }
    : {
        section: stub.section,
        entry: stub.entry,
        questions: Object.fromEntries(Object.entries(stub.comments).map(([field, { text }]) => [field, text])),
      };
