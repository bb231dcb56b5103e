/** Runs a rule over a note and keeps a record of what it reads. */
import type { Path } from '../../src/knowledge/schema';
import type { Note } from '../../src/model/note';
import { type Circumstances, findingsOf, type Rule } from '../../src/rules/rule';

export interface Watched {
  /** The messages of what it finds. */
  readonly found: readonly string[];
  /** Whether it has read the value at a path, or all values at once. */
  hasRead(path: Path): boolean;
}

/** The axis of time is made of these fields: who asks it, reads all of them. */
const timeFields = ['when', 'start', 'end', 'duration', 'onset', 'admitted', 'note_date', 'age', 'age_at', 'checked'];

/** @param note is given to the rule behind a screen that notes every value it asks for */
export function watched(note: Note, rule: Rule, circumstances: Circumstances): Watched {
  const read = new Set<string>();
  const screen = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, key, receiver) {
        const inner: unknown = Reflect.get(target, key, receiver);
        if (typeof key !== 'string' || typeof inner === 'function') return inner;
        const below = path ? `${path}.${key}` : key;
        read.add(below);
        return screen(inner, below);
      },
    });
  };
  const asked = new Set<string>();
  // A copy: what others have asked of the note stands in it, and would be read no more.
  const fresh: Note = { ...note, data: structuredClone(note.data) };
  const behind = new Proxy(fresh, {
    get(target, key, receiver) {
      asked.add(String(key));
      const value: unknown = Reflect.get(target, key, receiver);
      return key === 'data' ? screen(value, '') : value;
    },
  });
  const found = findingsOf(rule, behind, circumstances).map(({ message }) => message);
  const hasRead = (path: Path): boolean => {
    const name = String(path.findLast((step) => typeof step === 'string'));
    if (asked.has('timeline') && timeFields.includes(name)) return true;
    if (['leaves', 'misfits', 'text'].some((all) => asked.has(all))) return true;
    return read.has(path.join('.')) || read.has(path.slice(0, -1).join('.'));
  };
  return { found, hasRead };
}
