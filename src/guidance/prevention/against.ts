/** What the data of this patient speak against: each with what it is, where it stands, and what it holds back. */
import { contraindications, type Method } from '../../clinical/contraindications';
import { type CautionKind, cautions, eventOf } from '../../clinical/preventionCautions';
import type { PreventionTarget } from '../../clinical/preventionSetting';
import { inOneLine } from '../../knowledge/guidanceText';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { filled, stated } from '../statement';
import { coxibRegimens } from './regimens';

/** What is no longer named because of it: the whole method, its regimens, those with a coxib, or nothing. */
type Held = 'method' | 'regimens' | 'coxibs' | 'nothing';

export interface Against {
  readonly statement: Statement;
  readonly holds: Held;
}

export const against = (note: Note, method: Method, target: PreventionTarget): Against[] => [
  ...contraindicated(note, method, target),
  ...cautions(note, method, target).map(({ kind, found }): Against => {
    const places = found.map(({ path }) => path);
    const [name, holds] = said[kind];
    const reason = inOneLine(found.map(({ words }) => words));
    const statement = name.includes('.')
      ? filled('against', name, { reason }, places)
      : stated('against', name, places);
    return { statement, holds };
  }),
];

/** Contraindications, one statement for each fact. */
function contraindicated(note: Note, method: Method, target: PreventionTarget): Against[] {
  const found = contraindications(note, method, eventOf(target));
  return [...new Set(found.map(({ fact }) => fact))].map((id) => {
    const own = found.filter(({ fact }) => fact === id);
    const reason = inOneLine(own.map(({ words }) => words));
    const places = own.map(({ path }) => path);
    return { statement: filled('against', [id, method].join('.'), { reason }, places), holds: 'method' };
  });
}

/** By its kind the statement, a fact or a template of one, and what it holds back. */
const said: Readonly<Record<CautionKind, readonly [string, Held]>> = {
  young_child: ['L27.child', 'regimens'],
  ulcer: ['L27.ulcer', 'nothing'],
  heart: ['L27.heart', 'nothing'],
  arteries: ['L140.nsaid', 'coxibs'],
  weak_kidney: ['L28.kidney', 'nothing'],
  bleeding: ['L28.bleeding', 'nothing'],
  drugs: ['L28.drugs', 'nothing'],
  early_pregnancy: ['L28.pregnancy', 'nothing'],
  open_socket: ['L22.open', 'nothing'],
  open_fracture: ['L23.open', 'nothing'],
  cancer: ['L39.cancer', 'nothing'],
  neurogenic_hip: ['L36', 'nothing'],
  field: ['L34.field', 'nothing'],
  growth: ['L40.bisphosphonate', 'method'],
  pregnancy: ['L40.bisphosphonate', 'method'],
  lower_dose: ['L40.kidney', 'nothing'],
  upright: ['L40.upright', 'nothing'],
  no_callus: ['L43.open', 'nothing'],
};

/** Whether it holds back a regimen of the method. */
export const holdsBack = ({ holds }: Against, regimen: string): boolean =>
  holds === 'method' || holds === 'regimens' || (holds === 'coxibs' && coxibRegimens.includes(regimen));
