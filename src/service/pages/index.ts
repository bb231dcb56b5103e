/** The pages behind problems and hovers, as Markdown, offline: `/rules/<id>.md`, `/facts/<id>.md` and so on. */
import { notice } from '../../knowledge/edition';
import { disputes, facts, warnings } from '../../knowledge/facts/index';
import { rules } from '../../rules/index';
import type { Explanation } from '../../rules/rule';
import { formExplanations } from '../form/explanations';
import type { Reading } from '../reading';
import { pageScheme } from './address';
import { disputePage, factPage, warningPage } from './factPage';
import { adviceOn, noAdvice } from './guidancePage';
import { rulePage } from './rulePage';

/** Everything a problem can be: rules first. */
const explanations: readonly Explanation[] = [...rules, ...formExplanations];

/** The page at a path such as `/facts/S43.md`, or undefined where there is none. */
export function page(path: string): string | undefined {
  const [, shelf = '', id = ''] = /^\/(\w+)\/([\w-]+)\.md$/.exec(path) ?? [];
  const parts = shelves.get(shelf)?.(id);
  return parts && asPage(parts);
}

/**
 * The page that shows the guidance for one note of a text, without inserting anything.
 * @param number the first note of a text is number 1
 */
export function guidancePage({ notes }: Reading, number: number, today: string): string {
  const note = notes[number - 1];
  return asPage(note ? adviceOn(note, today) : noAdvice);
}

/** Parts as one text. The preview follows links to other pages only where they are relative. */
export const asPage = (parts: readonly string[]): string =>
  `${[...parts, `_${notice}_`].join('\n\n')}\n`.replaceAll(`](${pageScheme}:/`, '](../');

/** The page about a rule, fact, dispute or warning, by its id alone. */
export const pageOn = (id: string): string | undefined =>
  [...shelves.keys()].map((shelf) => page(`/${shelf}/${id}.md`)).find((found) => found !== undefined);

const shelves: ReadonlyMap<string, (id: string) => string[] | undefined> = new Map([
  ['rules', shelf(explanationOf, rulePage)],
  ['facts', shelf((id) => facts.get(id), factPage)],
  ['disputes', shelf((id) => disputes.get(id), disputePage)],
  ['warnings', shelf((id) => warnings.get(id), warningPage)],
]);

function shelf<T>(find: (id: string) => T | undefined, print: (thing: T) => string[]) {
  return (id: string) => {
    const found = find(id);
    return found && print(found);
  };
}

/** What can be looked up about a rule or kind of problem. */
export function explanationOf(id: string): Explanation | undefined {
  return explanations.find((explanation) => explanation.id === id);
}
