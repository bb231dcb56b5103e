/** Grades with the name of their system in front: those made for the joint of this lesion first. */
import { fitOf } from '../../clinical/fit/index';
import { gradeSystems } from '../../knowledge/values/grades';
import { fieldNameOf } from '../hover/place';
import type { Suggester } from './suggestion';

export const grades: Suggester = ({ kind, path, note }) =>
  kind === 'key' || fieldNameOf(path) !== 'grade'
    ? []
    : Object.entries(gradeSystems).flatMap(([system, { steps, title }]) =>
        Object.entries(steps).map(([step, text]) => ({
          label: `${system} ${step}`,
          kind: 'value',
          detail: `${title}: ${text}`,
          fit: fitOf(note, path, system),
        })),
      );
