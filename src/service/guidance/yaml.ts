/** What an insertion adds, as a short note of its own: to be read, or copied into the note by hand. */
import type { Guidance, Stub } from '../../guidance/guidance';
import type { Path } from '../../knowledge/schema';
import { valueAt } from '../../model/access';
import { append, type Editable } from '../../model/edit';
import type { Step } from '../../model/inTurn';
import type { Note } from '../../model/note';
import { parse } from '../../model/parse';
import { applyEdits } from '../../model/span';
import type { Config } from '../config';
import { entryOf } from './insert';
import { stubEdits } from './stubs';

/** The empty fields that fit into the note, as far as the setting asks for any. */
export const fittingStubs = (
  note: Editable,
  { stubs }: Pick<Guidance, 'stubs'>,
  { insert }: Pick<Config, 'insert'>,
): Stub[] => (insert === 'entry' ? [] : stubs.filter((stub) => stubEdits(note, stub, false).length > 0));

/** New fields below the first field of their entry, by which it is known; new entries; and the entry of guidance. */
export function addedYaml(note: Note, guidance: Guidance, config: Pick<Config, 'today' | 'insert'>): string {
  const stubs = fittingStubs(note, guidance, config);
  const known = entriesWithFields(stubs);
  const steps: Step[] = [
    ...known.map(
      (path): Step =>
        (one) =>
          append(one, path.slice(0, 1), firstField(note, path)),
    ),
    ...stubs.map(
      (stub): Step =>
        (one) =>
          stubEdits(one, moved(stub, known), config.insert !== 'stubs'),
    ),
    (one) => append(one, ['guidance'], entryOf(note, guidance, config.today)),
  ];
  return steps.reduce((text, step) => applyEdits(text, step({ text, root: parse(text).roots[0] })), '');
}

/** The entries of the note that get new fields, each once. */
function entriesWithFields(stubs: readonly Stub[]): Path[] {
  const paths = stubs.flatMap((stub) =>
    'path' in stub && typeof stub.path[1] === 'number' ? [stub.path.slice(0, 2)] : [],
  );
  return [...new Map(paths.map((path) => [path.join(), path])).values()];
}

/** A field of an entry, at the place that the entry has among those that are shown. */
function moved(stub: Stub, known: readonly Path[]): Stub {
  if (!('path' in stub) || typeof stub.path[1] !== 'number') return stub;
  const [section = '', index, ...rest] = stub.path;
  const shown = known.filter((path) => path[0] === section).findIndex((path) => path[1] === index);
  return { ...stub, path: [section, shown, ...rest] };
}

/** The id of an entry, else the first of its fields that has a single value. */
function firstField({ data }: Note, path: Path): Readonly<Record<string, string>> {
  const fields = Object.entries(valueAt(data, path) ?? {}).filter(([, value]) => typeof value === 'string');
  const [name, value] = fields.find(([field]) => field === 'id') ?? fields[0] ?? [];
  return name === undefined ? {} : { [name]: String(value) };
}
