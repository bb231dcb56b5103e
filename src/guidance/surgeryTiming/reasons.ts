/** Whether the note shows a reason to operate at all, and what speaks against one (S33, S35, L46). */
import { hasOtherReason, isForTumour, reasonsBeside } from '../../clinical/indications';
import { worseningPalsies } from '../../clinical/nerve';
import { functionBefore, isAsymptomatic, isUnderSevere, painBefore } from '../../clinical/symptoms';
import { usualThresholds } from '../../clinical/thresholds';
import { inOneLine, inWords, ofTen } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { fields, listed } from '../../model/access';
import type { Note } from '../../model/note';
import { hasLostMotion } from './lastMotion';
import { otherNerves } from './nerve';
import type { Occasion } from './occasion';
import { ask, type Step, say } from './step';

export const reasons = (note: Note, occasion: Occasion): Step[] => [
  ...quiet(note, occasion),
  ...found(note, occasion),
  ...weak(note, occasion),
  ...question(note, occasion),
];

/** Whether anything besides the motion of the joint speaks for an operation. */
export const hasReason = (note: Note, occasion: Occasion): boolean =>
  [...lostFunction(note, occasion), ...severePain(note, occasion)].length > 0 ||
  hasReasonBeside(note, occasion) ||
  (occasion.excision !== undefined && hasOtherReason(occasion.excision.value));

/** Whether a nerve, the skin, hygiene, sitting, transfer or a prosthesis speaks for an operation (L46). */
export const hasReasonBeside = (note: Note, occasion: Occasion): boolean =>
  worseningPalsies(note).length > 0 || [...otherNerves(note), ...beside(note, occasion)].length > 0;

const found = (note: Note, occasion: Occasion): Step[] => [
  ...lostFunction(note, occasion),
  ...severePain(note, occasion),
  ...otherNerves(note),
  ...beside(note, occasion),
];

const symptoms: Path = ['presentation', 'symptoms'];
const tasks: Path = ['presentation', 'limited_tasks'];

/** No symptom at all; a tumour that has to be excluded is another matter. */
export function quiet({ data }: Note, { excision }: Occasion): Step[] {
  if (!isAsymptomatic(data) || (excision && isForTumour(excision.value))) return [];
  return [say('against', 'S33.quiet', {}, [[...symptoms, 0]])];
}

function lostFunction(note: Note, { excision }: Occasion): Step[] {
  const last = functionBefore(note, excision);
  const places = [...(last?.impaired === 'yes' ? [last.path] : []), ...(hasTasks(note) ? [tasks] : [])];
  return places.length > 0 ? [say('shown', 'S35.function', {}, places)] : [];
}

const hasTasks = ({ data }: Note): boolean => listed(fields(data, 'presentation').limited_tasks).length > 0;

function severePain(note: Note, { excision }: Occasion): Step[] {
  const last = painBefore(note, excision);
  if (!last || isUnderSevere(last.pain, usualThresholds.severePain)) return [];
  const pain = typeof last.pain === 'number' ? ofTen(last.pain) : last.pain;
  return [say('shown', 'S35.pain', { pain }, [last.path])];
}

/** Problems of care, and what the operation is planned for, beside stiffness and pain. */
function beside({ data }: Note, { excision }: Occasion): Step[] {
  const { care_problems } = fields(data, 'presentation');
  const problems = listed(care_problems);
  const indications = excision ? reasonsBeside(excision.value) : [];
  const words = [...new Set([...problems, ...indications].map(inWords))];
  const places: Path[] = [
    ...problems.map((one) => ['presentation', 'care_problems', care_problems?.indexOf(one) ?? 0]),
    ...(excision
      ? indications.map((one) => [...excision.path, 'indication', excision.value.indication?.indexOf(one) ?? 0])
      : []),
  ];
  return words.length > 0 ? [say('shown', 'L46.reasons', { reasons: inOneLine(words) }, places)] : [];
}

/** Function is not impaired and pain less than severe, as the note says, no motion is lost, and nothing else is there. */
function weak(note: Note, occasion: Occasion): Step[] {
  const last = functionBefore(note, occasion.excision);
  const pain = painBefore(note, occasion.excision);
  if (last?.impaired !== 'no' || !pain || isAsymptomatic(note.data)) return [];
  if (hasReason(note, occasion) || hasLostMotion(note, occasion)) return [];
  return [say('against', 'S35.weak', {}, [last.path, pain.path])];
}

function question(note: Note, occasion: Occasion): Step[] {
  const { excision } = occasion;
  if (!excision) return [say('question', 'S35.plan')];
  const isAnswered = listed(excision.value.indication).length > 0 || hasReason(note, occasion);
  return isAnswered ? [] : [ask(note, 'S35.ask', [...excision.path, 'indication'])];
}
