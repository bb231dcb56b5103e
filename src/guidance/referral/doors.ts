/** Whom to ask in this case, and what of the note opens each door: the most urgent first. */
import { causesByClass } from '../../clinical/causes';
import { fopClueAt } from '../../clinical/fop';
import { hasHormoneDisease } from '../../clinical/geneticDisease';
import { isAlarming, isVessel } from '../../clinical/nerve';
import { type Partner, partnerOf } from '../../clinical/partners';
import { isRadiotherapy, therapies } from '../../clinical/therapies';
import { causeInWords, diseaseInWords, inWords, withDetail } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { entries, fields, known, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { thickCaps, tumourPossible } from '../dangers';

export interface Door {
  /** The question, by its fact and template. */
  readonly ask: string;
  readonly slots?: Readonly<Record<string, string>>;
  /** Each of these will do. */
  readonly any: Partner['any'];
  /** What of the note opens it. */
  readonly from: readonly Path[];
  /** Where the note shows that such a department is at work already. */
  readonly workAt?: Path | undefined;
}

/** What asks for somebody whatever the cause. */
export const doorsOfFindings = (note: Note): Door[] => [
  ...tumour(note),
  ...possibleFop(note),
  ...vessels(note),
  ...disease(note),
  ...radiotherapy(note),
];

/** Red flags, a sarcoma, an old field, a thick cap, or a biopsy that is planned (L72). */
function tumour(note: Note): Door[] {
  const from = [
    ...tumourPossible(note).flatMap((statement) => statement.from),
    ...thickCaps(note).map(({ path }) => [...path, 'cartilage_cap_mm']),
  ];
  return from.length > 0 ? [{ ask: 'L72.centre', any: ['sarcoma_centre'], from }] : [];
}

function possibleFop(note: Note): Door[] {
  const clue = fopClueAt(note);
  return clue ? [{ ask: 'L84.possible', any: ['fop_expert', 'genetics'], from: [clue] }] : [];
}

/** A vessel that bone presses on, or that is in danger (L146). */
const vessels = ({ data }: Note): Door[] =>
  entries(data, 'nerves_vessels')
    .filter((finding) => isVessel(finding) && isAlarming(finding))
    .map(({ value: { structure, status }, path }) => ({
      ask: 'L146.vessel',
      slots: { vessel: withDetail(inWords(String(structure)), inWords(String(status))) },
      any: ['vascular'],
      from: [[...path, 'status']],
    }));

/** A genetic disease that is named, or a genetic cause (L93). */
function disease(note: Note): Door[] {
  const at = geneticAt(note);
  if (!at) return [];
  const hasHormones = hasHormoneDisease(note.data);
  return [
    {
      ask: hasHormones ? 'L93.hormones' : 'L93.genetics',
      slots: { disease: diseaseInWords(String(valueAt(note.data, at))) },
      any: hasHormones ? ['endocrinology', 'genetics'] : ['genetics'],
      from: [at],
    },
  ];
}

/** Where the note says a genetic disease or cause; that it leaves one open is not that. */
export function geneticAt({ data }: Note): Path | undefined {
  const name = known(fields(data, 'genetics').diagnosis);
  if (name !== undefined && name !== 'none') return ['genetics', 'diagnosis'];
  const cause = causesByClass(data).get('genetic');
  return cause && [...cause.path, 'class'];
}

const radiotherapy = ({ data }: Note): Door[] =>
  therapies(data)
    .filter(({ value }) => isRadiotherapy(value) && value.status === 'planned')
    .slice(0, 1)
    .map(({ path }) => ({ ask: 'S24.radiotherapy', any: ['radiation_oncology'], from: [[...path, 'therapy']] }));

/** Who usually follows each cause that is an injury of the body, or of brain or cord (S25, S26). */
export const doorsOfCauses = ({ data }: Note): Door[] =>
  [...causesByClass(data)].flatMap(([name, { value, path }]) => {
    const partner = partnerOf(name);
    if (!partner || name === 'genetic') return [];
    const type = known(value.type);
    const ofClass = name === 'traumatic' ? 'S25.ask' : 'S26.ask';
    return [
      {
        ask: type === 'burn' ? 'S24.burn' : ofClass,
        slots: { cause: type === undefined ? name : causeInWords(type) },
        any: partner.any,
        from: [[...path, type === undefined ? 'class' : 'type']],
        workAt: partner.workAt(data),
      },
    ];
  });
