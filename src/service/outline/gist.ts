/** What an entry of a section is about, in one line. */
import type { Lab } from '../../clinical/labs';
import { angles, jointOf, type Motion } from '../../clinical/motion';
import type { CaseNote } from '../../knowledge/index';
import { known } from '../../model/access';
import { multipleInShort } from '../hover/lab';
import { flexionArcInShort, rotationArcInShort } from '../hover/motion';
import { telling } from './telling';
import { inWords, plainly } from './words';

/** A section's value or one of its entries, as far as it could be read. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One line about an entry, or about a section that is one map: `ROM elbow R, month 5: 40–95, arc 55°`.
 * @returns empty where nothing that tells is written
 */
export function gist(data: CaseNote, section: string, entry: Fields): string {
  const { what, time, how } = telling[section] ?? { what: [], how: [] };
  const tell = (field: string): string => inWords(section, field, entry[field]);
  const named = said([heads[section]?.(data, entry), ...what.map(tell)], ' ');
  const subject = named === 'none' ? `no ${plainly(section)}` : named;
  const when = time === undefined ? '' : tell(time);
  const tail = said([...(sums[section]?.(entry) ?? []), ...how.map(tell)], ', ');
  return shortened(said([said([subject, when], ', '), tail], ': '));
}

type Part = string | undefined;

const said = (parts: readonly Part[], between: string): string => parts.filter((part) => part).join(between);

/** What stands in front where the fields alone would not say what is meant. */
const heads: Readonly<Record<string, (data: CaseNote, entry: Fields) => string>> = {
  rom: (data, entry) => said(['ROM', inWords('rom', 'joint', jointOf(data, entry))], ' '),
  follow_up: () => 'Visit',
};

/** What is put together from several fields. */
const sums: Readonly<Record<string, (entry: Fields) => readonly Part[]>> = {
  rom: motion,
  labs: value,
  imaging: ({ ho_present }) => (ho_present === 'no' ? ['no ossification'] : []),
};

/** Both ends of the arc, the arc and the arc of rotation; where there are none, the first angle. */
function motion(entry: Motion): readonly Part[] {
  const { flexion, extension_deficit: deficit, fixed } = entry;
  const ends = typeof flexion === 'number' && typeof deficit === 'number' ? `${deficit}–${flexion}` : undefined;
  if (fixed === 'yes') return [ends, 'fixed'];
  const arcs = said([ends, flexionArcInShort(entry), rotationArcInShort(entry)], ', ');
  const angle = angles.find((one) => typeof entry[one] === 'number');
  return [arcs || (angle && `${plainly(angle)} ${entry[angle]}`)];
}

function value(entry: Lab): readonly Part[] {
  const number = known(entry.value);
  return [number === undefined ? undefined : said([String(number), known(entry.unit)], ' '), multipleInShort(entry)];
}

/** Longest line, in signs. */
const longest = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
