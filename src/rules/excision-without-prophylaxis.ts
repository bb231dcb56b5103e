/** An excision without a decision on what is done against a return of the bone. */
import { excisions, type Operation } from '../clinical/excision';
import { isFop } from '../clinical/fop';
import { gapSpan } from '../clinical/gapSpan';
import { mayBeGenetic } from '../clinical/genetic';
import { isPlanned } from '../clinical/operations';
import { isDecision, preventionOf } from '../clinical/preventionDecision';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import type { Therapy } from '../clinical/therapies';
import type { Path } from '../knowledge/schema';
import { type Entry, fields, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import type { Rule } from './rule';

export const excisionWithoutProphylaxis: Rule = {
  id: 'excision-without-prophylaxis',
  title: 'Excision without a decision on prevention',
  why: 'Where the bone is removed, measures against its return go with it; the two used most are NSAIDs and radiotherapy. None of them suits everybody: kidneys, stomach, heart, pregnancy, a growing skeleton or a fresh fracture can speak against one or both. That none is given is a decision as well, and its reason belongs in the note.',
  whenNot:
    'It says nothing in fibrodysplasia ossificans progressiva (FOP), where `genetics.diagnosis` or `prophylaxis` is answered with `not_stated` or `unknown`, and about published cases. It only informs in other genetic HO, and about operations that are done.',
  kind: 'missing',
  level: 'warning',
  facts: ['S30', 'S32', 'X8', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
surgery:
  - type: ho_excision
    status: planned
`,
      `prophylaxis:
^^^^^^^^^^^
  - therapy: none
    intent: secondary
surgery:
  - type: contracture_release
    status: planned
`,
    ],
    good: [
      `prophylaxis:
  - therapy: none
    intent: secondary
    reason: fracture_healing
surgery:
  - type: contracture_release
    status: planned
`,
      `prophylaxis:
  - therapy: radiotherapy
    status: planned
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    const mayBeFop = isFop(note) || isAnswer(fields(note.data, 'genetics').diagnosis);
    if (!isOwnCase(note.data) || mayBeFop || isAnswer(note.data.prophylaxis)) return;
    for (const excision of excisions(note.data)) {
      const own = preventionOf(note.data, 'secondary', excision.value);
      if (own.some(({ value }) => isDecision(value))) continue;
      const isMild = mayBeGenetic(note) || !isPlanned(note, excision);
      tell({
        at: gapSpan(note, 'prophylaxis'),
        missing: open(own),
        ...(isMild && { level: 'information' }),
        message:
          'Nothing is decided on prevention after this excision. The founding text combines removal with measures against a return; no method suits everybody. Record what is given, or therapy: none with the reason.',
        fixes: stubs(note, excision),
      });
    }
  },
};

/** The field that would be the answer. */
function open([last]: readonly Entry<Therapy>[]): Path {
  if (!last) return ['prophylaxis'];
  return [...last.path, last.value.therapy === undefined ? 'therapy' : 'reason'];
}

function stubs(note: Note, { value: { id } }: Entry<Operation>) {
  const place = { intent: 'secondary', ...(id !== undefined && { operation: id }) };
  return [
    ...askEntry(note, 'Add what is given against a return', 'prophylaxis', { therapy: null, ...place }),
    ...askEntry(note, 'Add that nothing is given, and why', 'prophylaxis', { therapy: 'none', ...place, reason: null }),
  ];
}
