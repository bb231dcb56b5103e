/** Genetic heterotopic ossification, which follows no injury: advice on waiting and on what to try first is not for it. */
import { fields, isAnswer, known } from '../model/access';
import type { Note } from '../model/note';
import { isFop } from './fop';

/** Whether the note says a genetic disease or a genetic cause, or leaves expressly open whether there is one. */
export function mayBeGenetic(note: Note): boolean {
  const { diagnosis } = fields(note.data, 'genetics');
  const isNamed = known(diagnosis) !== undefined && diagnosis !== 'none';
  return isNamed || isAnswer(diagnosis) || fields(note.data, 'cause').class === 'genetic' || isFop(note);
}
