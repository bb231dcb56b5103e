/** What must be known before a method is chosen, and is not in the note. */
import { isUnder } from '../../clinical/age';
import { isUnanswered } from '../../clinical/conditions';
import type { Method } from '../../clinical/contraindications';
import { isHealingUnknown } from '../../clinical/fractures';
import { growthAt, isGrown } from '../../clinical/growth';
import { isSoonAfterHeadLesion } from '../../clinical/headLesion';
import { hasEgfr } from '../../clinical/kidney';
import { isPregnancyUnknown } from '../../clinical/pregnancy';
import { eventOf } from '../../clinical/preventionCautions';
import { isDecision, preventionOf } from '../../clinical/preventionDecision';
import { type PreventionTarget, sitesAt } from '../../clinical/preventionSetting';
import { pelvicSites, radiotherapies } from '../../clinical/radiotherapy';
import { isDrug, isRadiotherapy, type Therapy } from '../../clinical/therapies';
import { gonadAge } from '../../clinical/thresholds';
import { isMisfit } from '../../clinical/unreadable';
import { lesionsAgainstUpright } from '../../clinical/upright';
import { inOneLine, therapyInWords } from '../../knowledge/guidanceText';
import { type Entry, fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { filled } from '../statement';
import { regimensOf } from './regimens';
import type { Targets } from './targets';

/** @param remaining the methods of which an option is named */
export const questions = (note: Note, { all, ahead }: Targets, remaining: readonly Method[]): Statement[] => [
  ...courses(note, all),
  ...ahead.flatMap((target) =>
    asks
      .filter(({ of, isOpen }) => of.some((method) => remaining.includes(method)) && isOpen(note, target))
      .map(({ name }) => filled('question', name)),
  ),
];

/** A question, of which methods it is, and when it is open. */
interface Ask {
  readonly name: string;
  readonly of: readonly Method[];
  readonly isOpen: (note: Note, target: PreventionTarget) => boolean;
}

const every: readonly Method[] = ['nsaid', 'radiotherapy', 'bisphosphonate'];

const asks: readonly Ask[] = [
  { name: 'L27.ask', of: every, isOpen: (note) => isUnanswered(note, 'comorbidities') },
  { name: 'L28.ask', of: ['nsaid'], isOpen: (note) => isUnanswered(note, 'medications') },
  {
    name: 'L28.egfr',
    of: ['nsaid', 'bisphosphonate'],
    isOpen: (note) => !hasEgfr(note.data) && !isMisfit(note, ['patient', 'egfr_ml_min']),
  },
  { name: 'L28.pregnant', of: every, isOpen: (note, target) => isPregnancyUnknown(note, eventOf(target)) },
  {
    name: 'L139.ask',
    of: ['nsaid'],
    isOpen: (note) => isUnanswered(note, 'comorbidities') && isSoonAfterHeadLesion(note, { value: {}, path: [] }),
  },
  {
    name: 'L34.ask',
    of: every,
    isOpen: (note, target) => isAtElbow(target) && isHealingUnknown(note, eventOf(target)),
  },
  {
    name: 'L23.ask',
    of: every,
    isOpen: (note, target) => !isAtElbow(target) && isHealingUnknown(note, eventOf(target)),
  },
  {
    name: 'L39.plates',
    of: ['radiotherapy'],
    isOpen: (note, target) => !growthAt(note, eventOf(target)) && !isGrown(note, eventOf(target)),
  },
  {
    name: 'L37.counsel',
    of: ['radiotherapy'],
    isOpen: ({ data }) => radiotherapies(data).every(({ value }) => value.counselled === undefined),
  },
  {
    name: 'L38.shield',
    of: ['radiotherapy'],
    isOpen: (note, target) =>
      isAtPelvis(note, target) &&
      isUnder(note, gonadAge, eventOf(target)) &&
      radiotherapies(note.data).every(({ value }) => value.shielding === undefined),
  },
  { name: 'L40.posture', of: ['bisphosphonate'], isOpen: ({ data }) => lesionsAgainstUpright(data).length > 0 },
  {
    name: 'L40.weight',
    of: ['bisphosphonate'],
    isOpen: ({ data }, { setting }) =>
      regimensOf(setting, 'bisphosphonate').length > 0 && known(fields(data, 'patient').weight_kg) === undefined,
  },
];

const isAtElbow = ({ setting }: PreventionTarget): boolean =>
  setting === 'elbow_injury' || setting === 'elbow_excision';

const isAtPelvis = ({ data }: Note, target: PreventionTarget): boolean => {
  const sites: readonly string[] = pelvicSites;
  return sitesAt(data, target).some((site) => sites.includes(site));
};

/** What is missing of the courses that are decided: dose and time of a drug; dose, fractions and hours of radiation. */
function courses({ data }: Note, targets: readonly PreventionTarget[]): Statement[] {
  const decided = targets
    .flatMap(({ intent, operation }) => preventionOf(data, intent, operation?.value))
    .filter(({ value }) => isDecision(value) && value.therapy !== 'none' && value.status !== 'declined');
  return [
    ...courseQuestion(
      'L18.course',
      decided.filter(({ value }) => isDrug(value) && lacksDose(value)),
    ),
    ...courseQuestion(
      'L30.course',
      decided.filter(({ value }) => isRadiotherapy(value) && lacksRadiation(value)),
    ),
  ];
}

const lacksDose = ({ mg_per_kg_day, dose_mg, times_per_day, start, end, duration }: Therapy): boolean =>
  (mg_per_kg_day === undefined && (dose_mg === undefined || times_per_day === undefined)) ||
  start === undefined ||
  (end === undefined && duration === undefined);

const lacksRadiation = ({ total_gy, fractions, start }: Therapy): boolean =>
  total_gy === undefined || fractions === undefined || start === undefined;

function courseQuestion(name: string, found: readonly Entry<Therapy>[]): Statement[] {
  if (found.length === 0) return [];
  const therapy = inOneLine([...new Set(found.map(({ value }) => therapyInWords(value.therapy ?? '')))]);
  return [
    filled(
      'question',
      name,
      { therapy },
      found.map(({ path }) => [...path, 'therapy']),
    ),
  ];
}
