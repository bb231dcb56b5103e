/** A child, whose bone may go away by itself, above all while brain or cord recover (S40, S41). */
import { isChild } from '../../clinical/age';
import { cnsLesions, mayRecover } from '../../clinical/cns';
import { fopClueAt } from '../../clinical/fop';
import { inWords } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import type { Occasion } from './occasion';
import { ask, type Step, say } from './step';

export const isOfChild = (note: Note, { point }: Occasion): boolean => isChild(note, point);

export function child(note: Note, occasion: Occasion): Step[] {
  // While FOP is possible an excision is put off anyway, and nothing is named as an option.
  if (!isOfChild(note, occasion) || fopClueAt(note)) return [];
  return [...resolution(note, occasion), ...recovery(note)];
}

const age: Path = ['patient', 'age'];

function resolution(note: Note, { excision }: Occasion): Step[] {
  const may = say('option', 'S40.may', {}, [age]);
  if (!excision) return [may];
  const field = [...excision.path, 'resolution_considered'];
  if (excision.value.resolution_considered === 'yes') return [say('shown', 'S40.considered', {}, [field])];
  return [may, ask(note, 'S40.ask', field)];
}

const recoveryAt: Path = ['neuro', 'recovery'];

function recovery(note: Note): Step[] {
  if (!mayRecover(note.data)) return [];
  const seen = known(fields(note.data, 'neuro').recovery);
  return seen === undefined
    ? [ask(note, 'S41.ask', recoveryAt)]
    : [say('shown', 'S41.recovering', { recovery: inWords(seen) }, [recoveryAt])];
}

/** After brain injury recovery is asked for in adults as well: it may say more of recurrence than maturity (L47). */
export function brain(note: Note, occasion: Occasion): Step[] {
  const isKnown = fields(note.data, 'neuro').recovery !== undefined;
  const isAsked = cnsLesions(note.data).includes('tbi') && !isKnown && !isOfChild(note, occasion);
  return isAsked ? [ask(note, 'L47.ask', recoveryAt)] : [];
}
