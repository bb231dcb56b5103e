/** Which study of the bone comes next in this case, which ones have been done, and what they are for. */
import { isNamed } from '../../clinical/differential';
import { firstWeeksAt } from '../../clinical/firstWeeks';
import { guidanceDay } from '../../clinical/guidanceDay';
import { isReported } from '../../clinical/imaging';
import { isProvenInSkin } from '../../clinical/needs/imaging';
import { bestStudy } from '../../clinical/recordedStudies';
import { symptomPlaces } from '../../clinical/symptoms';
import { swollenLegAt } from '../../clinical/thrombosis';
import type { Path } from '../../knowledge/schema';
import { type Entry, entries, valueAt } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { fopPossible } from '../dangers';
import { fopSafety } from '../fopSafety';
import type { Guidance, Statement, Stub } from '../guidance';
import { filled, stated } from '../statement';
import { beforeExcision } from './beforeExcision';
import { type Step, stepsFor } from './ladder';

export function imaging(note: Note, today: string): Guidance | undefined {
  const fop = fopSafety(note, 'imaging', ['S18', 'S19', 'L74']);
  if (fop) return fop;
  const lesions = entries(note.data, 'lesions');
  const each = (lesions.length > 0 ? lesions : [undefined]).map((lesion) => ({ lesion, steps: ladder(note, lesion) }));
  const operative = beforeExcision(note);
  const steps = [...each.flatMap((one) => one.steps), ...operative];
  const said = [...new Map(steps.map(({ statement }) => [statement.text, statement])).values()];
  return {
    topic: 'imaging',
    statements: [...fopPossible(note), ...said, ...veins(note), ...evidence(note, today, said)],
    heldBack: [],
    basedOn: basis(note),
    stubs: stubs(note, [...each, { lesion: undefined, steps: operative }]),
  };
}

const ladder = (note: Note, lesion: Parameters<typeof stepsFor>[1]): Step[] =>
  isProvenInSkin(note) ? [{ statement: filled('shown', 'S18.skin', {}, skinPlaces(note)) }] : stepsFor(note, lesion);

const skinPlaces = ({ data }: Note): Path[] => entries(data, 'lesions').map(({ path }) => [...path, 'tissue']);

/** A swollen leg at risk without a study of its veins (L60). */
function veins(note: Note): Statement[] {
  const swelling = swollenLegAt(note.data);
  if (!swelling || isNamed(note.data, 'deep_vein_thrombosis') || bestStudy(note, 'veins')) return [];
  return [filled('question', 'L60.none', {}, [swelling])];
}

/** Always both sides on the film; what turns positive when, where the first weeks count; the scan, where there is one. */
function evidence(note: Note, today: string, said: readonly Statement[]): Statement[] {
  const asks = (...names: readonly string[]) =>
    said.some(({ id, template }) => names.some((name) => name === [id, template].join('.')));
  const now = guidanceDay(note, today);
  const isFirst = asks('S18.first') && now !== undefined && firstWeeksAt(note, now) === 'in';
  const isUnclear = asks('S19.next') && hasEarlyStudy(note);
  const isNext = asks('L64.repeat', 'L64.when') || isUnclear;
  const isClean = asks('S18.clean') && hasEarlyStudy(note);
  return [
    'X5',
    ...(isFirst || isNext || isClean ? ['L64'] : []),
    ...(isNext || bestStudy(note, 'scan') ? ['L65'] : []),
    ...(isNext ? ['L66'] : []),
  ].map((id) => stated('evidence', id));
}

const hasEarlyStudy = (note: Note): boolean =>
  entries(note.data, 'imaging').some((study) => isReported(study.value) && firstWeeksAt(note, pointOf(study)) === 'in');

/** An empty entry for what is asked for; none where the section is a word, or an entry waits to be filled in. */
function stubs({ data }: Note, all: readonly { lesion: Entry<{ id?: string }> | undefined; steps: readonly Step[] }[]) {
  if (typeof data.imaging === 'string') return [];
  if (entries(data, 'imaging').some(({ value }) => !isReported(value))) return [];
  const found = new Map<string, Stub>();
  for (const { lesion, steps } of all) {
    for (const { asks, statement } of steps) {
      if (!asks) continue;
      const id = lesion?.value.id;
      const key = asks === 'xray' ? [asks, id].join() : asks;
      if (!found.has(key)) found.set(key, stub(id, statement));
    }
  }
  return [...found.values()];
}

const stub = (id: string | undefined, comment: Statement): Stub => ({
  section: 'imaging',
  entry: {
    // Even where a film is asked for: a study that is named counts as done.
    modality: null,
    when: null,
    ...(id !== undefined && { lesion: id }),
    ho_present: null,
  },
  comments: { modality: comment },
});

function basis({ data }: Note): Path[] {
  const places: Path[] = [
    ['cause', 'when'],
    ...symptomPlaces(data),
    ...entries(data, 'lesions').map(({ path }) => [...path, 'site']),
  ];
  return places.filter((path) => valueAt(data, path) !== undefined);
}
