/** The units in which a laboratory test is printed: the one that the note uses already first. */
import { fitOf } from '../../clinical/fit/index';
import { unitsOf } from '../../clinical/fit/units';
import { entries } from '../../model/access';
import { fieldNameOf } from '../hover/place';
import type { Suggester } from './suggestion';

export const units: Suggester = ({ kind, path, note }) => {
  if (kind === 'key' || path[0] !== 'labs' || fieldNameOf(path) !== 'unit') return [];
  const lab = entries(note.data, 'labs').find((one) => one.path[1] === path[1]);
  return unitsOf(lab?.value.test).map((unit) => ({
    label: unit,
    kind: 'value',
    detail: `A unit of ${lab?.value.test ?? 'laboratory values'}.`,
    fit: fitOf(note, path, unit),
  }));
};
