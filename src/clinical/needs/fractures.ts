/** When the healing of fractures matters: before a knife, a drug or radiation that may disturb it (S44, L22, L34, L43). */
import { fields } from '../../model/access';
import { isLonger } from '../course';
import { excisions } from '../excision';
import { hasTherapy, isEtidronate, isNsaid, isRadiotherapy, therapies } from '../therapies';
import { longCourse } from '../thresholds';
import type { EntryOf, SectionNeeds } from './condition';

const broken: readonly unknown[] = ['fracture', 'fracture_dislocation', 'polytrauma', 'acetabular_surgery'];

export const fractures: SectionNeeds<EntryOf<'fractures'>> = {
  section: (note) =>
    broken.includes(fields(note.data, 'cause').type) &&
    (excisions(note.data).length > 0 ||
      hasTherapy(note.data, (therapy) => isRadiotherapy(therapy) || isEtidronate(therapy)) ||
      therapies(note.data).some((course) => isNsaid(course.value) && isLonger(note, course, longCourse))),
};
