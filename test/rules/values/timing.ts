/**
 * The first values of the fact sheet, in its order: the arc of the elbow, the 4 months before an excision, the hours of
 * radiotherapy. A time is there as a date, as a day, as a vague time that is certain all the same, and as one that
 * leaves it open.
 */
import { ask, I, removed, type TestValues, W } from './value';

const arc = ask('surgery-within-functional-arc', 'functional-arc-badge');
type Angles = readonly [flexion: number, extensionDeficit: number, pronation: number, supination: number];
const elbow = ([flexion, deficit, pronation, supination]: Angles, plan: string) =>
  `lesions: [{site: elbow}]\npresentation: {pain: 3}\nrom: [{mode: active, when: week 20, flexion: ${flexion}, extension_deficit: ${deficit}, pronation: ${pronation}, supination: ${supination}}]\n${plan}`;
const toRemove = 'surgery: [{type: ho_excision, status: planned, indication: functional_limitation, when: week 22}]';
const ofArc = (isEnough: boolean, ...angles: Angles) =>
  arc.of(
    ['as it is', elbow(angles, toRemove), ...(isEnough ? [`surgery-within-functional-arc: ${W}`] : [])],
    ['as it is', elbow(angles, 'plan: {management: observation}'), ...(isEnough ? ['functional-arc-badge: hint'] : [])],
  );

const wait = ask('surgery-before-4-months');
const counted = (when: string, onset = 'not_stated') =>
  `${removed(when, '', 'neurogenic')}\npresentation: {onset: ${onset}}`;
const index = (type: string, when: string) =>
  `cause: {class: traumatic, when: 2024-01-31}\nsurgery: [{type: ${type}, role: index, status: done, when: ${when}}]`;

const hours = ask('rt-preop-late-window', 'rt-timing-window');
const [asLate, asVague, asOutside] = [`rt-preop-late-window: ${I}`, `rt-timing-window: ${I}`, `rt-timing-window: ${W}`];
const irradiated = (start: string, operation = '2024-06-10') =>
  `surgery: [{id: sx1, type: ho_excision, when: ${operation}}]\nprophylaxis: [{therapy: radiotherapy, intent: secondary, start: ${start}}]`;

export const timing: TestValues = {
  'arc 130, 30, 50, 50: functional': ofArc(true, 130, 30, 50, 50),
  'arc 129, 30, 50, 50: not': ofArc(false, 129, 30, 50, 50),
  'arc 130, 31, 50, 50: not': ofArc(false, 130, 31, 50, 50),
  'arc 130, 30, 49, 50: not': ofArc(false, 130, 30, 49, 50),
  'arc 130, 30, 50, 49: not': ofArc(false, 130, 30, 50, 49),
  'arc 140, -5, 80, 85: functional': ofArc(true, 140, -5, 80, 85),
  'injury 2024-01-31, excision 2024-05-30: fires': wait.of(
    ['dates', removed('2024-05-30'), W],
    ['days', removed('day 120'), W],
    ['days', removed('120 days after injury'), W],
    ['vague, certain', removed('2024-04'), W],
    ['vague, certain', removed('2024-05-01 to 2024-05-30'), W],
    ['vague, open', removed('2024-05'), I],
    ['vague, open', removed('2024-05-30', '', 'traumatic, when: 2024-01'), I],
  ),
  'injury 2024-01-31, excision 2024-05-31: silent': wait.of(
    ['dates', removed('2024-05-31')],
    ['days', removed('day 121')],
    ['days', removed('4 months after injury')],
    ['vague, certain', removed('2024-06')],
    ['vague, certain', removed('2024-05-31', '', 'traumatic, when: 2024-01')],
    ['vague, open', removed('2024-05-30 to 2024-06-30'), I],
    ['vague, open', removed('about 2024-05-31'), I],
  ),
  'excision on day 121: fires': wait.of(
    ['dates', removed('2024-06-08', '', 'traumatic, when: 2024-02-09'), W],
    ['days', counted('day 121'), W],
    ['days', counted('100 days after onset', 'day 21'), W],
    ['vague, certain', counted('about day 100'), W],
    ['vague, certain', counted('less than 4 months after injury'), W],
    ['vague, open', counted('day 121-122'), I],
    ['vague, open', counted('about day 121'), I],
  ),
  'excision on day 122: silent': wait.of(
    ['dates', removed('2024-06-10', '', 'traumatic, when: 2024-02-09')],
    ['days', counted('day 122')],
    ['days', counted('101 days after onset', 'day 21')],
    ['vague, certain', counted('after day 122')],
    ['vague, certain', counted('at least 4 months after injury')],
    ['vague, certain', counted('4 months after onset')],
    ['vague, open', counted('within 122 days after injury'), I],
    ['vague, open', counted('after day 121'), I],
  ),
  'index operation: never': wait.of(
    ['dates', index('fracture_fixation', '2024-02-02')],
    ['days', index('arthroplasty', 'day 10')],
    ['vague, certain', index('ligament_reconstruction', 'within 3 weeks after injury')],
    ['vague, open', index('arthroscopy', 'about 4 months after injury')],
  ),
  'radiotherapy 4 hours before: silent': hours.of(
    ['dates', irradiated('2024-06-10')],
    ['days', irradiated('4 hours before sx1')],
    ['vague, certain', irradiated('within 4 hours before sx1')],
    ['vague, open', irradiated('3-5 hours before sx1')],
  ),
  'radiotherapy 5 hours before: information': hours.of(
    ['dates', irradiated('2024-06-09'), asVague],
    ['days', irradiated('5 hours before sx1'), asLate],
    ['vague, certain', irradiated('5-12 hours before sx1'), asLate],
    ['vague, open', irradiated('within 5 hours before sx1')],
  ),
  'radiotherapy 24 hours before: information': hours.of(
    ['dates', irradiated('2024-06-09'), asVague],
    ['days', irradiated('24 hours before sx1'), asLate],
    ['days', irradiated('1 day before sx1'), asLate],
    ['vague, certain', irradiated('16-24 hours before sx1'), asLate],
    ['vague, open', irradiated('24-25 hours before sx1'), asVague],
  ),
  'radiotherapy 25 hours before: warning': hours.of(
    ['dates', irradiated('2024-06-07'), asOutside],
    ['days', irradiated('25 hours before sx1'), asOutside],
    ['days', irradiated('2 days before sx1'), asOutside],
    ['vague, certain', irradiated('more than 25 hours before sx1'), asOutside],
    ['vague, open', irradiated('about 25 hours before sx1'), asVague],
  ),
  'radiotherapy 72 hours after: silent': hours.of(
    ['dates', irradiated('2024-06-12')],
    ['days', irradiated('72 hours after sx1')],
    ['days', irradiated('3 days after sx1', 'day 130')],
    ['vague, certain', irradiated('within 72 hours after sx1')],
    ['vague, open', irradiated('70-74 hours after sx1'), asVague],
  ),
  'radiotherapy 73 hours after: warning': hours.of(
    ['dates', irradiated('2024-06-15'), asOutside],
    ['days', irradiated('73 hours after sx1'), asOutside],
    ['days', irradiated('4 days after sx1', 'day 130'), asOutside],
    ['vague, certain', irradiated('at least 73 hours after sx1'), asOutside],
    ['vague, open', irradiated('about 73 hours after sx1'), asVague],
    ['vague, open', irradiated('2024-06-13'), asVague],
  ),
};
