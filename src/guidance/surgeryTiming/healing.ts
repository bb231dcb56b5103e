/** The first reason to wait: whether wounds and broken bones have healed (S44). */
import { causeClasses, causeTypes } from '../../clinical/causes';
import { type Fracture, isOpen, lastFractures, mayHaveHealed } from '../../clinical/fractures';
import { inOneLine, inWords, withDetail } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { type Entry, fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import type { Occasion } from './occasion';
import { ask, type Step, say } from './step';

export function healing(note: Note, { point }: Occasion): Step[] {
  const fractures = lastFractures(note, point);
  const wounds = woundSteps(note);
  const isBrokenOpen = fractures.length === 0 && isInjured(note) && mayBeBroken(note);
  if (wounds.length === 0 && isBrokenOpen) return [ask(note, 'S44.ask', woundsAt)];
  return [
    ...(wounds.length === 0 && isInjured(note) ? [ask(note, 'S44.askWounds', woundsAt)] : wounds),
    ...(isBrokenOpen ? [say('question', 'S44.askBroken')] : []),
    ...fractures.map((fracture) => ofFracture(note, fracture, point)),
  ];
}

function ofFracture(note: Note, fracture: Entry<Fracture>, point: Occasion['point']): Step {
  const { value, path } = fracture;
  const slots = { fracture: boneText(value), status: inWords(value.status ?? '') };
  const from = [[...path, 'status']];
  if (value.status === 'united') return say('shown', 'S44.united', { fracture: slots.fracture }, from);
  if (!isOpen(fracture)) return ask(note, 'S44.askFracture', [...path, 'status'], { fracture: slots.fracture });
  const isOld = point !== undefined && mayHaveHealed(note, fracture, point);
  return isOld ? say('question', 'S44.since', slots, from) : say('warning', 'S44.openFracture', slots, from);
}

/** The region and the side, and the bone where it is named. */
function boneText({ site, side, bone }: Fracture): string {
  const place = [known(site), known(side)].filter((word) => word !== undefined).map(inWords);
  return withDetail(inOneLine(place), known(bone));
}

const woundsAt: Path = ['cause', 'wounds_healed'];

function woundSteps({ data }: Note): Step[] {
  const healed = known(fields(data, 'cause').wounds_healed);
  if (healed === undefined) return [];
  return [
    healed === 'yes' ? say('shown', 'S44.wounds', {}, [woundsAt]) : say('warning', 'S44.openWounds', {}, [woundsAt]),
  ];
}

/** Whether there was an injury or an operation that leaves a wound. */
const isInjured = ({ data }: Note): boolean =>
  causeClasses(data).includes('traumatic') || causeTypes(data).some((type) => type === 'tbi' || type === 'sci');

const unbroken: readonly unknown[] = [
  'ligament_injury',
  'soft_tissue_contusion',
  'burn',
  'amputation',
  'arthroplasty',
  'hip_surgery',
  'elbow_surgery',
  'arthroscopy',
  'other_surgery',
];

/** Whether what happened may have broken a bone. */
const mayBeBroken = ({ data }: Note): boolean => {
  const types = causeTypes(data);
  return types.length === 0 || types.some((type) => !unbroken.includes(type));
};
