/** An angle of a joint: its arc, how it stands to what daily tasks need, and what is usual at that joint. */
import { flexionArc, rotationArc } from '../../clinical/arcs';
import { type Angle, angles, jointOf, type Motion } from '../../clinical/motion';
import { limitsOf } from '../../clinical/motionLimits';
import { functionalElbow, presentDayElbow } from '../../clinical/thresholds';
import { entryOf, fieldNameOf, type Place, type Reader } from './place';

export const motion: Reader = (place) => {
  const name = fieldNameOf(place.path);
  if (place.path[0] !== 'rom' || place.path.length < 3) return undefined;
  const entry = entryOf<Motion>(place);
  const plane = planes[name];
  const isElbow = jointOf(place.note.data, entry) === 'elbow';
  const here = [
    ...(plane ? arcSentence(plane, entry) : []),
    ...(plane && isElbow && entry.fixed !== 'yes' ? needSentences(plane, entry) : []),
    ...usualSentence(place, entry),
  ];
  return { here };
};

type Plane = 'flexion' | 'rotation';

/** In which plane of the elbow a field moves. */
const planes: Readonly<Partial<Record<string, Plane>>> = {
  flexion: 'flexion',
  extension_deficit: 'flexion',
  arc: 'flexion',
  pronation: 'rotation',
  supination: 'rotation',
  rotation_arc: 'rotation',
};

/** The arc of flexion and extension, such as `arc 65°`: at most 20 signs; undefined where there is none to work out. */
export function flexionArcInShort(entry: Motion): string | undefined {
  const arc = flexionArc(entry);
  return isArc(arc) ? `arc ${arc}°` : undefined;
}

/** The same of the rotation of the forearm, such as `rotation arc 100°`. */
export function rotationArcInShort(entry: Motion): string | undefined {
  const arc = rotationArc(entry);
  return isArc(arc) ? `rotation arc ${arc}°` : undefined;
}

/** No arc is less than nothing, and none is more than a whole turn. */
const isArc = (arc: number | undefined): arc is number => arc !== undefined && arc >= 0 && arc <= 360;

function arcSentence(plane: Plane, entry: Motion): string[] {
  const arc = plane === 'flexion' ? flexionArcInShort(entry) : rotationArcInShort(entry);
  if (arc === undefined) return [];
  const still = entry.fixed === 'yes' ? '; the joint is fixed, so the angles say where it stands' : '';
  return [`${arc}${still}.`];
}

type Need = typeof functionalElbow | typeof presentDayElbow;

function needSentences(plane: Plane, entry: Motion): string[] {
  const range = ({ flexion, extensionDeficit, pronation, supination }: Need) =>
    plane === 'flexion'
      ? `${extensionDeficit} to ${flexion} degrees`
      : `${pronation} degrees of pronation and ${supination} of supination`;
  return [
    [`what most daily tasks need, ${range(functionalElbow)}`, functionalElbow] as const,
    [`what the telephone, a keyboard or a door can need, ${range(presentDayElbow)}`, presentDayElbow] as const,
  ].flatMap(([words, need]) => {
    const lacking = lackOf(plane, entry, need);
    return lacking ? [`${words}: ${lacking.length > 0 ? lacking.join(', ') : 'reached'}.`] : [];
  });
}

/** What is missing to a need; undefined where an angle is. */
function lackOf(plane: Plane, entry: Motion, need: Need): string[] | undefined {
  const ends: readonly (readonly [name: string, short: number])[] =
    plane === 'flexion'
      ? [
          ['flexion', short(entry.flexion, need.flexion)],
          ['extension', -short(entry.extension_deficit, need.extensionDeficit)],
        ]
      : [
          ['pronation', short(entry.pronation, need.pronation)],
          ['supination', short(entry.supination, need.supination)],
        ];
  if (ends.some(([, lack]) => Number.isNaN(lack))) return undefined;
  return ends.flatMap(([name, lack]) => (lack > 0 ? [`${name} lacks ${lack} degrees`] : []));
}

const short = (value: unknown, need: number): number => (typeof value === 'number' ? need - value : Number.NaN);

/** What is usual at the joint, and what is possible at all: wider than normal. */
function usualSentence({ note, path }: Place, entry: Motion): string[] {
  const angle = angles.find((one): one is Angle => one === fieldNameOf(path));
  const limits = angle && limitsOf(note.data, entry, angle);
  if (!limits) return [];
  const unit = angle === 'interincisal_mm' ? 'mm' : 'degrees';
  const { plausible, possible } = limits;
  return [
    `usual ${plausible.from} to ${plausible.to} ${unit}, possible ${possible.from} to ${possible.to} (house style, wider than normal).`,
  ];
}
