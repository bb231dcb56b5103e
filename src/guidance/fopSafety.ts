/** What is said where the note says FOP, or does not exclude it: advice on acquired HO does not carry over. */
import { fopAt, fopClueAt } from '../clinical/fop';
import { referralTo } from '../clinical/referrals';
import type { Path } from '../knowledge/schema';
import { fields, known } from '../model/access';
import type { Note } from '../model/note';
import { fopPossible } from './dangers';
import type { Guidance, Statement, Topic } from './guidance';
import { referralSlots } from './referralText';
import { filled, stated } from './statement';

/**
 * The guidance of a topic in FOP: its safety and nothing else.
 * @param instead ids of what the topic says in every other note
 * @param because the id of what is said instead
 * @returns undefined where the note does not say FOP
 */
export function fopSafety(note: Note, topic: Topic, instead: readonly string[], because = 'L82'): Guidance | undefined {
  const at = fopAt(note);
  if (!at) return undefined;
  return {
    topic,
    statements: [
      ...['L82', 'L83', 'L84', 'L85', 'L137', 'L138'].map((id) => stated('warning', id, [at])),
      expert(note, at),
      stated('evidence', 'L87'),
    ],
    heldBack: instead.map((id) => ({ id, because, from: [at] })),
    basedOn: [],
    stubs: [],
  };
}

/**
 * The guidance of a topic that is silent while FOP is not excluded: what is put off, and what settles it.
 * @param instead ids of what the topic says in every other note
 * @returns undefined where nothing in the note makes one think of FOP
 */
export function fopDoubt(note: Note, topic: Topic, instead: readonly string[]): Guidance | undefined {
  const clue = fopClueAt(note);
  if (!clue) return undefined;
  return {
    topic,
    statements: [...fopPossible(note), fopQuestion(note), expert(note, clue)],
    heldBack: instead.map((id) => ({ id, because: 'L103', from: [clue] })),
    basedOn: [],
    stubs: [],
  };
}

/** What tells whether it is FOP: the great toes, or once they are described the gene. */
export function fopQuestion({ data }: Note): Statement {
  const toes = known(fields(data, 'genetics').great_toes);
  const isDescribed = toes !== undefined && toes !== 'not_examined';
  return filled('question', isDescribed ? 'L81.test' : 'L81.look');
}

/** The expert who is asked, or the question for one (L84). */
function expert({ data }: Note, at: Path): Statement {
  const asked = referralTo(data, 'fop_expert');
  return asked
    ? filled('shown', 'L84.asked', referralSlots(asked), [[...asked.path, 'to']])
    : filled('question', 'L84.expert', {}, [at]);
}
