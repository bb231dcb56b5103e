/** On the key of a section: the guidance that is offered there, the most urgent of it. */
import type { Statement } from '../../guidance/guidance';
import { inOrder } from '../guidance/print';
import { guidanceAddress, linkTo } from '../pages/address';
import { type Alike, alike, guidanceFor, homesOf, titleOf } from '../topics';
import { list, sentence } from './markdown';
import type { Place } from './place';

/** Most statements of one topic where it is alone, and where there are several. */
const most = { alone: 3, together: 1 };

/**
 * The first statements of each topic that is at home in the section, and the way to the page with all of them.
 * @param number which note of the text it is, from 1
 */
export function guidanceInShort({ note, path, on }: Place, today: string, number: number): string[] {
  const [section] = path;
  if (on !== 'key' || path.length > 1) return [];
  const groups = alike(guidanceFor(note, today, (topic) => homesOf(note, topic).includes(String(section))));
  if (groups.length === 0) return [];
  const shown = groups.length > 1 ? most.together : most.alone;
  return [
    ...groups.flatMap((group) => inShort(group, shown)),
    `[Show guidance for this case](${guidanceAddress(number)})`,
  ];
}

function inShort(group: Alike, shown: number): string[] {
  const statements = inOrder(group[0]);
  const left = statements.length - shown;
  return [
    `**${titleOf(group)} for this case:**`,
    ...list([...statements.slice(0, shown).map(line), ...(left > 0 ? [`… and ${left} more.`] : [])]),
  ];
}

const line = ({ text, id }: Statement): string => `${sentence(text)} (${linkTo(id)})`;
