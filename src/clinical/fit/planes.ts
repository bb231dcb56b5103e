/** In which planes a joint moves: what is measured at it, the usual first (L15, L16). */
import type { CaseNote } from '../../knowledge/index';
import type { Path } from '../../knowledge/schema';
import { type Angle, angles } from '../motion';
import { sitesOf } from './sites';

const bending: readonly Angle[] = ['flexion', 'extension_deficit'];
const turning: readonly Angle[] = ['internal_rotation', 'external_rotation'];
const forearm: readonly Angle[] = ['pronation', 'supination'];
const foot: readonly Angle[] = ['dorsiflexion', 'plantarflexion'];

/** By joint, what is measured; of a joint that is not listed all may be. */
export const planes: Readonly<Record<string, readonly Angle[]>> = {
  elbow: [...bending, ...forearm],
  hip: [...bending, 'abduction', 'adduction', ...turning],
  knee: bending,
  shoulder: ['flexion', 'extension', 'abduction', 'adduction', ...turning],
  ankle: foot,
  foot,
  wrist: ['flexion', 'dorsiflexion', ...forearm],
  hand: bending,
  jaw: ['interincisal_mm'],
};

/** Whether a field of an entry on motion has no meaning at its joint: no forearm turns at a hip. */
export function isOtherPlane(data: CaseNote, entry: Path, field: string): boolean {
  const measured = sitesOf(data, entry).map((joint) => planes[joint]);
  const angle = angles.find((one) => one === field);
  if (angle === undefined || measured.length === 0 || measured.includes(undefined)) return false;
  const wanted = arcs[angle] ?? [angle];
  return !measured.some((own) => wanted.some((one) => own?.includes(one)));
}

/** An arc is given where its two ends are not. */
const arcs: { readonly [A in Angle]?: readonly Angle[] } = { arc: bending, rotation_arc: forearm };
