/** What is recorded of exercise, rest and braces, and what each entry leaves open. */
import { isActive } from '../../clinical/active';
import {
  guidanceOf,
  isBrace,
  isExercise,
  isGivenByProfessional,
  isPassive,
  type Programme,
} from '../../clinical/programmes';
import { isPublished } from '../../clinical/published';
import { restAlone } from '../../clinical/rest';
import { inWords } from '../../knowledge/guidanceText';
import { type Entry, entries, fields } from '../../model/access';
import type { Note } from '../../model/note';
import type { Statement, Stub } from '../guidance';
import { sitesText } from '../siteText';
import { filled } from '../statement';
import { fixed } from './joints';

export interface Step {
  readonly statement: Statement;
  /** What is to be filled in; left out where nothing is. */
  readonly stubs?: readonly Stub[];
}

export const recorded = (note: Note): Step[] => [
  ...entries(note.data, 'rehabilitation').flatMap((entry) => [
    ...guided(note, entry),
    ...painFree(note, entry),
    ...braced(note, entry),
  ]),
  ...rest(note),
  ...early(note),
  ...still(note),
  ...plan(note),
];

/** Who guides an exercise (S52). What a professional gives by its nature is guided. */
function guided(note: Note, entry: Entry<Programme>): Step[] {
  const { value, path } = entry;
  if (!isExercise(value) && !isGivenByProfessional(value)) return [];
  const exercise = inWords(value.type ?? '');
  const at = [[...path, 'type']];
  const guidance = isGivenByProfessional(value) ? 'guided' : guidanceOf(value);
  if (guidance === 'guided') return [{ statement: filled('shown', 'S52.guided', { exercise }, at) }];
  if (guidance === 'answered' || !isActive(note, entry)) return [];
  if (guidance === 'alone') return [{ statement: filled('question', 'S52.alone', { exercise }, at) }];
  return [asking(filled('question', 'S52.who', { exercise }, at), entry, 'supervised')];
}

const asking = (statement: Statement, { path }: Entry<Programme>, ...names: readonly string[]): Step => ({
  statement,
  stubs: names.map((name) => ({ path: [...path, name], comment: statement })),
});

/** Motion by somebody else can hurt (L105). */
function painFree(note: Note, entry: Entry<Programme>): Step[] {
  const { value, path } = entry;
  if (!isPassive(value) || value.pain_free !== undefined || !isActive(note, entry)) return [];
  const slots = { exercise: inWords(value.type ?? '') };
  return [asking(filled('question', 'L105.pain_free', slots, [[...path, 'type']]), entry, 'pain_free')];
}

/** The scheme of a brace, and who advised it (S56, S57). */
function braced(note: Note, entry: Entry<Programme>): Step[] {
  const { value, path } = entry;
  if (!isBrace(value) || !isActive(note, entry)) return [];
  const slots = { brace: inWords(value.type ?? '') };
  const at = [[...path, 'type']];
  const open = (['by_day', 'by_night'] as const).filter((name) => value[name] === undefined);
  return [
    ...(open.length > 0 ? [asking(filled('question', 'S56.scheme', slots, at), entry, ...open)] : []),
    ...(value.prescribed_by === undefined
      ? [asking(filled('question', 'S57.who', slots, at), entry, 'prescribed_by')]
      : []),
  ];
}

function rest(note: Note): Step[] {
  const alone = restAlone(note);
  if (!alone) return [];
  const slots = { rest: inWords(alone.value.type ?? '') };
  return [asking(filled('question', 'S51.rest', slots, [[...alone.path, 'type']]), alone, 'words')];
}

/** Much or forced movement early on: whether that matters is open (S12). */
function early({ data }: Note): Step[] {
  const { early_movement } = fields(data, 'cause');
  if (early_movement !== 'vigorous' && early_movement !== 'forced') return [];
  return [{ statement: filled('shown', 'S12.early', { movement: early_movement }, [['cause', 'early_movement']]) }];
}

function still(note: Note): Step[] {
  const lesions = fixed(note);
  if (lesions.length === 0) return [];
  const from = lesions.map(({ path }) => [...path, 'ankylosed']);
  return [{ statement: filled('question', 'S51.fixed', { site: sitesText(lesions) }, from) }];
}

/** Asks for a plan where nothing is recorded, and not where the section is a word; an entry that is begun will do. */
function plan({ data }: Note): Step[] {
  const all = entries(data, 'rehabilitation');
  if (typeof data.rehabilitation === 'string' || all.some(({ value }) => value.type !== undefined)) return [];
  const statement = filled('question', 'S51.plan', { site: sitesText(entries(data, 'lesions')) });
  const stub: Stub = {
    section: 'rehabilitation',
    entry: { type: null, supervised: null, start: null },
    comments: { type: statement },
  };
  return [{ statement, stubs: all.length > 0 || isPublished(data) ? [] : [stub] }];
}
