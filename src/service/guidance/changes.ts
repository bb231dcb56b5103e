/** What has changed between the guidance that stands in a note and that of today, computed from the data of both. */
import type { Statement } from '../../guidance/guidance';
import { changedSince, changeLines } from '../../knowledge/guidanceText';
import { known } from '../../model/access';
import { type Basis, basisLine } from './basis';
import type { Inserted } from './entry';

/** The name of a statement's form: `S43.before`, or `X12` where the sentence itself stands. */
export const nameOf = ({ id, template }: Statement): string => (template === undefined ? id : `${id}.${template}`);

/**
 * The changes, one line each below a line that says since when.
 * @returns nothing where only the order has changed
 */
export function changesSince(before: Inserted, basis: readonly Basis[], statements: readonly Statement[]): string[] {
  const lines = [...valueChanges(before.basedOn, basis), ...statementChanges(before, statements)];
  return lines.length > 0 ? [changedSince(known(before.entry.value.when)), ...lines] : [];
}

/** What the note said then and what it says now; in one line where the place has but one value each time. */
function valueChanges(before: readonly string[], basis: readonly Basis[]): string[] {
  const now = basis.map(basisLine);
  const gone = before.filter((line) => !now.includes(line));
  const come = basis.filter((one) => !before.includes(basisLine(one)));
  const changed = come.flatMap(({ name, value }) => {
    const [was, ...more] = gone.filter((line) => line.startsWith(`${name} `));
    const isOne = more.length === 0 && come.filter((other) => other.name === name).length === 1;
    return was !== undefined && isOne ? [{ was, name, value }] : [];
  });
  return [
    ...changed.map(({ was, name, value }) => changeLines.value(name, value, was.slice(name.length + 1))),
    ...gone.filter((line) => !changed.some(({ was }) => was === line)).map(changeLines.goneValue),
    ...come
      .filter(({ name }) => !changed.some((one) => one.name === name))
      .map((one) => changeLines.newValue(basisLine(one))),
  ];
}

/** A sentence with other values in it is the same one: the values are told of already. */
function statementChanges(before: Inserted, statements: readonly Statement[]): string[] {
  const now = statements.map(nameOf);
  const then = before.statements.map(({ name }) => name);
  const gone = before.statements.filter(({ name }) => !now.includes(name));
  const come = statements.filter((one) => !then.includes(nameOf(one))).map(({ id }) => id);
  return [
    ...gone.map(({ text, id }) => changeLines.goneStatement(text, id)),
    ...(come.length > 0 ? [changeLines.newStatements([...new Set(come)])] : []),
  ];
}
