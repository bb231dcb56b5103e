/** The second reason to wait: whether inflammation has settled (S45). */
import { inflammationAt } from '../../clinical/inflammation';
import { isRaised, type Lab, latestLab } from '../../clinical/labs';
import type { Entry } from '../../model/access';
import type { Note } from '../../model/note';
import { labPlace, labText } from '../labText';
import type { Occasion } from './occasion';
import { type Step, say } from './step';

export function inflammation(note: Note, { standing, point }: Occasion): Step[] {
  const crp = latestLab(note, 'crp', point);
  const signs = point ? inflammationAt(note, point, standing !== 'over').filter(({ isRecent }) => isRecent) : [];
  const isOfLab = signs.some(({ path }) => path[0] === 'labs');
  const stage = signs.map(({ path }) => path).filter(([section]) => section === 'presentation');
  return [
    ...(stage.length > 0 ? [say('warning', 'S45.early', {}, stage)] : []),
    ...(crp && isOfLab ? [ofLab('warning', 'S45.raised', crp)] : rest(crp)),
  ];
}

const rest = (crp: Entry<Lab> | undefined): Step[] =>
  crp && isRaised(crp.value) === false ? [ofLab('shown', 'S45.normal', crp)] : [say('question', 'S45.ask')];

const ofLab = (role: 'warning' | 'shown', name: string, crp: Entry<Lab>): Step =>
  say(role, name, { lab: labText(crp) }, [labPlace(crp)]);
