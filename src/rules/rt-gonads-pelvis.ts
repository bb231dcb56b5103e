/** Radiotherapy of hip, thigh or pelvis, and nothing about shielding or fertility. */
import { isActive } from '../clinical/active';
import { isAtLeast, isUnder } from '../clinical/age';
import { askFields } from '../clinical/prompts';
import { pelvicSites, radiotherapiesOfHo } from '../clinical/radiotherapy';
import type { Therapy } from '../clinical/therapies';
import { treats } from '../clinical/therapySite';
import { counsellingAge, gonadAge } from '../clinical/thresholds';
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtGonadsPelvis: Rule = {
  id: 'rt-gonads-pelvis',
  title: 'Radiotherapy of the pelvic region without shielding or counselling on record',
  why: 'A dosimetric study of patients under 40 found considerable scatter to the ovaries in some pelvic fields; the dose to the testes in another series was about 0.3-0.6 Gy. A limited field also shields the ingrowth surfaces of an uncemented hip, but bone may form outside it. So what was shielded, and the talk about fertility, belong in the note.',
  whenNot:
    'It says nothing from 50 years or without an age, at other regions, once shielding is filled in and counselled is yes, about radiotherapy that is over or for another illness, and in a published case. Under 40 missing counselling is told by another rule. It only informs where several lesions could be meant.',
  kind: 'safety',
  level: 'warning',
  facts: ['L38', 'L143'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 49
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    counselled: yes
`,
      `patient:
  age: 40
lesions:
  - site: pelvis
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    shielding: testes
`,
    ],
    good: [
      `patient:
  age: 49
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
    shielding: testes
    counselled: yes
`,
      `patient:
  age: 50
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
    counselled: yes
`,
      `patient:
  age: 49
lesions:
  - site: knee
prophylaxis:
  - therapy: radiotherapy
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapiesOfHo(note.data)) {
      const start = pointOf(course);
      const treated = certaintyOf(note, course);
      if (!treated || !isActive(note, course) || !isUnder(note, gonadAge, start)) continue;
      const lacksShielding = course.value.shielding === undefined;
      // Under 40 missing counselling has a rule of its own.
      const lacksCounselling = course.value.counselled !== 'yes' && isAtLeast(note, counsellingAge, start);
      if (!lacksShielding && !lacksCounselling) continue;
      const missing = [...(lacksShielding ? ['shielding'] : []), ...(lacksCounselling ? ['counselled'] : [])];
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        level: treated === 'certain' ? 'warning' : 'information',
        message: `Radiotherapy near the pelvis under ${gonadAge} years: scattered dose can reach ovaries or testes, and fertility belongs to the counselling. Record it in ${missing.join(' and ')}.`,
        fixes: askFields(note, `Add ${missing.join(' and ')} to fill in`, course.path, missing),
      });
    }
  },
};

/** Whether a course treats one of these regions: certainly, or it may. */
function certaintyOf({ data }: Note, course: Entry<Therapy>): 'certain' | 'possible' | undefined {
  const all = pelvicSites.map((site) => treats(data, course, { site }));
  return all.find((one) => one === 'certain') ?? all.find((one) => one === 'possible');
}
