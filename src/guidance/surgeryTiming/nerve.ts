/** Nerves: one that gets worse may be a reason not to wait, another that suffers a reason to operate (L46). */
import { currentDeficits, type NerveFinding, worseningPalsies } from '../../clinical/nerve';
import { inWords, withDetail } from '../../knowledge/guidanceText';
import { known } from '../../model/access';
import type { Note } from '../../model/note';
import { type Step, say } from './step';

export const worseningNerves = (note: Note): Step[] =>
  worseningPalsies(note).map((one) => of('warning', 'L46.worse', one));

export function otherNerves(note: Note): Step[] {
  const worse = worseningPalsies(note).map(({ path }) => path[1]);
  return currentDeficits(note)
    .filter(({ path }) => !worse.includes(path[1]))
    .map((one) => of('shown', 'L46.nerve', one));
}

function of(role: 'warning' | 'shown', name: string, { value, path }: NerveFinding): Step {
  const structure = withDetail(inWords(known(value.structure) ?? 'nerve'), known(value.side));
  return say(role, name, { structure, status: inWords(value.status ?? '') }, [
    [...path, 'structure'],
    [...path, 'status'],
  ]);
}
