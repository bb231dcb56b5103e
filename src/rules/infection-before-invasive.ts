/** An excision or irradiation is planned, and there may be an infection. */
import { type InfectionSign, infectionSigns } from '../clinical/infection';
import { plannedExcisions } from '../clinical/invasive';
import { askEntry, askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { radiotherapiesOfHo } from '../clinical/radiotherapy';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const infectionBeforeInvasive: Rule = {
  id: 'infection-before-invasive',
  title: 'Possible infection before an excision or irradiation',
  why: 'Before an excision or an irradiation the note says that an infection at the site is excluded or treated; after excision at the hip in neurogenic HO, irradiation went with more sepsis in one study. HO alone can raise the C-reactive protein (CRP) and the temperature, as 15 of 235 patients with spinal cord injury showed. So infection is excluded, not assumed, and the note says how.',
  whenNot:
    'Fever, pressure injury, CRP and an infection as the cause count no more once an infection is excluded in the differential with a reason; a raised CRP not when it has `words`; fever not when the presentation is more than 30 days before the note. It says nothing about what is done, and about published cases.',
  kind: 'safety',
  level: 'warning',
  facts: ['L36', 'L61', 'L145'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: active_infection
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `presentation:
  symptoms: [fever, pain]
treatment:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `presentation:
  symptoms: [fever, pain]
differential:
  - diagnosis: septic_arthritis
    status: excluded
    reason: no growth in the joint fluid
surgery:
  - type: ho_excision
    status: planned
`,
      `patient:
  comorbidities: active_infection
surgery:
  - type: ho_excision
    status: cancelled
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    const irradiations = radiotherapiesOfHo(note.data).filter(({ value }) => value.status === 'planned');
    const plans = [
      ...plannedExcisions(note).map((one) => ({
        event: pointOf(one),
        path: [...one.path, 'type'],
        what: 'An excision',
      })),
      ...irradiations.map((one) => ({ event: pointOf(one), path: [...one.path, 'therapy'], what: 'Radiotherapy' })),
    ];
    for (const { event, path, what } of plans) {
      const signs = infectionSigns(note, event);
      if (signs.length === 0) continue;
      tell({
        at: spanOf(note, path),
        message: `${what} is planned, and there may be an infection (${[...new Set(signs.map(({ kind }) => inWords[kind]))].join(', ')}). HO alone can raise CRP and temperature, so infection has to be excluded. Record in the differential how that was done, or how it was treated.`,
        related: signs.map((sign) => ({ at: spanOf(note, sign.path), message: 'A sign of a possible infection.' })),
        fixes: stubs(note, signs),
      });
    }
  },
};

const inWords: Readonly<Record<InfectionSign['kind'], string>> = {
  active: 'active infection',
  pending: 'an infection not yet excluded',
  fever: 'fever',
  pressure_injury: 'pressure injury',
  crp: 'raised CRP without a comment',
  cause: 'an infection as the cause, without a normal CRP since',
};

const stubs = (note: Note, signs: readonly InfectionSign[]) => [
  ...askEntry(note, 'Add to the differential the infection that was looked for', 'differential', {
    diagnosis: null,
    status: null,
    reason: null,
  }),
  ...signs.flatMap(({ kind, path }) =>
    kind === 'crp' ? askFields(note, 'Add words to the CRP', path, ['words']) : [],
  ),
];
