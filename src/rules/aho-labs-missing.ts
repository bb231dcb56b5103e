/** Albright hereditary osteodystrophy (AHO) without the blood values that go with it. */
import { isActive } from '../clinical/active';
import { hasHormoneDisease } from '../clinical/geneticDisease';
import { plannedOperations } from '../clinical/invasive';
import { askReferral, prompts } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { isBisphosphonate, therapies } from '../clinical/therapies';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields } from '../model/access';
import { append } from '../model/edit';
import { inTurn } from '../model/inTurn';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const ahoLabsMissing: Rule = {
  id: 'aho-labs-missing',
  title: 'AHO without calcium, phosphate, PTH and TSH',
  why: 'Albright hereditary osteodystrophy (AHO) with pseudohypoparathyroidism goes with resistance to hormones. The usual work-up is calcium, phosphate, parathyroid hormone (PTH), thyroid-stimulating hormone (TSH) and a test of the gene GNAS. Low calcium must be corrected before any bisphosphonate.',
  whenNot:
    'It says nothing while the disease is only suspected, about a test with a value or a result, and in a published case. It warns before an operation or with a bisphosphonate; else it is told with all that is missing, and `labs: not_stated` answers it.',
  kind: 'safety',
  level: 'information',
  facts: ['L93', 'L141', 'S17'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: aho
             ^^^
  certainty: clinical
labs:
  - test: calcium
    result: normal
`,
      `genetics:
  diagnosis: php1a
             ^^^^^
  certainty: proven
treatment:
  - therapy: pamidronate
    status: planned
`,
    ],
    good: [
      `genetics:
  diagnosis: aho
  certainty: suspected
`,
      `genetics:
  diagnosis: pphp
  certainty: proven
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const { certainty, diagnosis } = fields(data, 'genetics');
    const isSure = certainty === 'clinical' || certainty === 'proven';
    const missing = usual.filter((test) => !isKnown(data, test));
    if (!hasHormoneDisease(data) || !isSure || missing.length === 0 || isPublished(data)) return;
    const danger = dangerAt(note);
    // A section that is answered as a whole answers what is missing, but not what is dangerous not to know.
    if (!danger && data.labs !== undefined && !Array.isArray(data.labs)) return;
    const stubs = missing
      .filter((test) => !entries(data, 'labs').some(({ value }) => value.test === test))
      .map((test) => ({ test, value: null, unit: null }));
    tell({
      at: spanOf(note, ['genetics', 'diagnosis']),
      message: `The diagnosis ${diagnosis} goes with resistance to hormones, and these values are not recorded: ${missing.join(', ')}. Low calcium can be silent${danger ? ' and matters before what is planned' : ''}. Record them and the GNAS test; consider endocrinology.`,
      ...(danger
        ? { level: 'warning', related: [{ at: spanOf(note, danger), message: 'Before this the values matter most.' }] }
        : { missing: ['labs'] }),
      fixes: [
        ...prompts('Add the missing values to fill in', () =>
          inTurn(note, ...stubs.map((stub) => (one: Parameters<typeof append>[0]) => append(one, ['labs'], stub))),
        ),
        ...askReferral(note, 'endocrinology'),
      ],
    });
  },
};

const usual = ['calcium', 'phosphate', 'pth', 'tsh'] as const;

const isKnown = (data: CaseNote, test: string): boolean =>
  entries(data, 'labs').some(
    ({ value }) => value.test === test && (value.value !== undefined || value.result !== undefined),
  );

/** The operation or the bisphosphonate ahead, before which low calcium must not be missed. */
function dangerAt(note: Note): Path | undefined {
  const [operation] = plannedOperations(note);
  if (operation) return [...operation.path, 'type'];
  const drug = therapies(note.data).find((therapy) => isBisphosphonate(therapy.value) && isActive(note, therapy));
  return drug && [...drug.path, 'therapy'];
}
