/** The evidence: both sides of each dispute that is touched, and the newer series for this joint, cause and age. */
import { cnsLesions, isNeurogenic } from '../../clinical/cns';
import { elapsedAt } from '../../clinical/elapsed';
import { currentDeficits, worseningPalsies } from '../../clinical/nerve';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { stated } from '../statement';
import { isOfChild } from './child';
import { isElbow } from './elbow';
import type { Occasion } from './occasion';
import { classicalSide } from './scheme';

/** @param said what was said before, by the names of facts and templates */
export function evidence(note: Note, occasions: readonly Occasion[], said: readonly Statement[]): Statement[] {
  const says = (id: string, ...templates: readonly string[]) =>
    said.some((one) => one.id === id && (templates.length === 0 || templates.includes(one.template ?? '')));
  return [
    ...(says('S33') ? ['X10'] : []),
    ...(says('S43') ? ['X12', ...series(note, occasions)] : []),
    ...(says('S36') || says('S39') ? ['X11'] : []),
    ...(says('S46', 'ask', 'growth', 'immature') ? ['L45'] : []),
    ...(occasions.some(isOfElbow) ? ['X13'] : []),
    ...(occasions.some(isElbow) && hasDeficit(note) ? ['L53'] : []),
    ...(occasions.some((one) => one.standing !== 'over' && isOfChild(note, one)) ? children(note) : []),
  ].map((id) => stated('evidence', id));
}

const isOfElbow = (occasion: Occasion): boolean => occasion.standing !== 'open' && isElbow(occasion);

const hasDeficit = (note: Note): boolean => [...worseningPalsies(note), ...currentDeficits(note)].length > 0;

/** Where neither wait is certainly over: series that did not wait as long. */
function series(note: Note, all: readonly Occasion[]): string[] {
  const occasions = all.filter((occasion) => !isLongOver(note, occasion));
  if (occasions.length === 0) return [];
  const lesions = cnsLesions(note.data);
  const isOfNerves = isNeurogenic(note.data) || lesions.length > 0;
  const ofElbow = isOfNerves ? ['L48'] : ['L49', 'L50'];
  return [
    ...(occasions.some(isElbow) ? ofElbow : []),
    ...(lesions.includes('tbi') ? ['L47', 'L51'] : []),
    ...(isOfNerves ? ['L52'] : []),
  ];
}

function isLongOver(note: Note, { point }: Occasion): boolean {
  const usual = point && elapsedAt(note, point)?.usualWait;
  return usual === 'reached' && classicalSide(note, point) === 'reached';
}

/** The series of children with a lesion of brain or cord. */
function children(note: Note): string[] {
  const lesions = cnsLesions(note.data);
  const isInjured = lesions.includes('tbi') || lesions.includes('sci');
  return [
    ...(isInjured ? ['L101'] : []),
    ...(lesions.includes('tbi') || worseningPalsies(note).length > 0 ? ['L102'] : []),
    ...(lesions.length > 0 ? ['L142'] : []),
  ];
}
