/** An entry of a series whose definitions are not given. */
import { definitions } from '../clinical/needs/series';
import { fields } from '../model/access';
import { keySpanOf, spanOf } from '../model/note';
import type { Rule } from './rule';

export const seriesDefinitions: Rule = {
  id: 'series-definitions',
  title: 'Series without its definitions',
  why: 'A series is expected to say what counts as ossification and as recurrence, how it grades, and when images are taken. Figures of recurrence differ several times over with the definition alone.',
  whenNot: 'It says nothing where a protocol is named, and in notes of another type. `not_stated` answers it.',
  kind: 'missing',
  level: 'warning',
  facts: ['L136', 'L112'],
  fix: 'none',
  examples: {
    bad: [
      `note_type: series_entry
           ^^^^^^^^^^^^
`,
      `note_type: series_entry
series:
^^^^^^
  inclusion: all elbows
  ho_definition: bone on a plain film
  recurrence_definition: new bone on a film
  grading_system: hastings_graham
`,
    ],
    good: [
      `note_type: series_entry
series:
  protocol: doi 10.1000/protocol
`,
      `note_type: series_entry
series:
  inclusion: all elbows
  ho_definition: bone on a plain film
  recurrence_definition: new bone on a film
  grading_system: hastings_graham
  imaging_schedule: not_stated
`,
      `note_type: initial
`,
    ],
  },
  check(note, tell) {
    const { series, note_type } = note.data;
    if (note_type !== 'series_entry' || typeof series === 'string') return;
    const own = fields(note.data, 'series');
    const open = definitions.filter((definition) => own[definition] === undefined);
    if (own.protocol !== undefined || open.length === 0) return;
    tell({
      at: series === undefined ? spanOf(note, ['note_type']) : keySpanOf(note, ['series']),
      missing: series === undefined ? ['series'] : ['series', 'protocol'],
      message: `Definitions of the series: missing (${open.join(', ')}). Without them its figures cannot be compared. Name the protocol they stand in, or give them here.`,
    });
  },
};
