/** Genetic heterotopic ossification, which follows no injury: advice on waiting and on what to try first is not for it. */
import { fields, isAnswer, known } from '../model/access';
import type { Note } from '../model/note';
import { isFop } from './fop';

/** Whether the note says a genetic disease or a genetic cause, or leaves expressly open whether there is one. */
export const mayBeGenetic = (note: Note): boolean =>
  isGenetic(note) || isAnswer(fields(note.data, 'genetics').diagnosis) || isFop(note);

/** Whether the note says a genetic disease or a genetic cause. */
export function isGenetic({ data }: Note): boolean {
  const { diagnosis } = fields(data, 'genetics');
  return (known(diagnosis) !== undefined && diagnosis !== 'none') || fields(data, 'cause').class === 'genetic';
}
