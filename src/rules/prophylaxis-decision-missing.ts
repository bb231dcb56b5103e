/** An event after which bone is frequent, and no decision on prevention in the note. */
import { isFop } from '../clinical/fop';
import { gapSpan } from '../clinical/gapSpan';
import { type RiskyEvent, undecidedEvents } from '../clinical/preventionDecision';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import type { Note } from '../model/note';
import type { Rule } from './rule';

export const prophylaxisDecisionMissing: Rule = {
  id: 'prophylaxis-decision-missing',
  title: 'At-risk situation without a decision on prevention',
  why: 'After operations at acetabulum, hip or elbow, in patients who had HO, an ankylosed hip or ankylosing spondylitis before, and after brain injury with a fracture, bone forms more often. How often depends much on the series. Prevention has benefits and harms that differ by setting, so the note tells what was given, or that nothing was, and why.',
  whenNot:
    'It says nothing in fibrodysplasia ossificans progressiva (FOP), where any entry of prophylaxis tells of the event, where the section is answered with one word, and about published cases. For an excision there is excision-without-prophylaxis.',
  kind: 'missing',
  level: 'information',
  facts: ['S05', 'S06', 'S15', 'S31', 'X2', 'X3', 'L75', 'L76', 'L77', 'L79'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
surgery:
  - type: arthroplasty
    role: index
    site: hip
`,
      `note_type: initial
           ^^^^^^^
cause:
  class: neurogenic
  type: tbi
fractures:
  - site: thigh
    status: healing
`,
      `note_type: initial
           ^^^^^^^
patient:
  comorbidities: prior_ho
surgery:
  - type: arthroplasty
    role: index
    site: knee
`,
    ],
    good: [
      `note_type: initial
surgery:
  - type: arthroplasty
    role: index
    site: knee
`,
      `note_type: initial
prophylaxis:
  - therapy: none
    reason: low_risk
surgery:
  - type: arthroplasty
    role: index
    site: hip
`,
      `note_type: initial
cause:
  class: neurogenic
  type: tbi
`,
    ],
  },
  check(note, tell) {
    const { prophylaxis } = note.data;
    if (!isOwnCase(note.data) || isFop(note) || typeof prophylaxis === 'string') return;
    for (const event of undecidedEvents(note)) {
      tell({
        at: gapSpan(note, 'prophylaxis'),
        missing: ['prophylaxis'],
        message: `${event.words} What was decided on prevention is not recorded, and its benefits and harms differ by setting. Record what was given, or therapy: none with the reason.`,
        fixes: stub(note, event),
      });
    }
  },
};

function stub(note: Note, { operation }: RiskyEvent) {
  const id = operation?.value.id;
  const entry = { therapy: null, intent: 'primary', ...(id !== undefined && { operation: id }), reason: null };
  return askEntry(note, 'Add a decision to fill in: what was given, or none and why', 'prophylaxis', entry);
}
