/** Diet: none by the bone itself, with one exception (S50, L41). */
import { isActive } from '../../clinical/active';
import { isPublished } from '../../clinical/published';
import { isEtidronate, therapies } from '../../clinical/therapies';
import { fields } from '../../model/access';
import type { Note } from '../../model/note';
import { filled } from '../statement';
import type { Step } from './recorded';

export const dailyLife = (note: Note): Step[] => [...diet(note), ...etidronate(note)];

function diet({ data }: Note): Step[] {
  const { diet_restriction, diet_reason } = fields(data, 'lifestyle');
  if (diet_restriction !== 'yes' || diet_reason !== undefined) return [];
  const statement = filled('question', 'S50.reason', {}, [['lifestyle', 'diet_restriction']]);
  return [{ statement, stubs: isPublished(data) ? [] : [{ path: ['lifestyle', 'diet_reason'], comment: statement }] }];
}

/** By mouth, and not over. */
const etidronate = (note: Note): Step[] =>
  therapies(note.data)
    .filter((course) => isEtidronate(course.value) && course.value.route !== 'iv' && isActive(note, course))
    .slice(0, 1)
    .map(({ path }) => ({ statement: filled('shown', 'L41.food', {}, [[...path, 'therapy']]) }));
