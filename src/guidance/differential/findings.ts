/** What the studies, the tissue and the great toes of this note already speak for or against. */
import { hasMalformedToes, isFopNotExcluded } from '../../clinical/fop';
import type { Study } from '../../clinical/imaging';
import { recordedStudies } from '../../clinical/recordedStudies';
import { type RedFlag, tumourRedFlags } from '../../clinical/redFlags';
import { inOneLine, inWords } from '../../knowledge/guidanceText';
import { type Entry, entries, fields, listed, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { oldFieldAt } from '../dangers';
import type { Role, Statement } from '../guidance';
import { filled, stated } from '../statement';
import { studyPlaces, studyText } from '../studyText';

export const findings = (note: Note): Statement[] => [
  ...recordedStudies(note.data).flatMap(ofStudy),
  ...tumourRedFlags(note).flatMap((flag) => ofFlag(note, flag)),
  ...oldField(note),
  ...ofTissue(note),
  ...ofToes(note),
];

interface Sign {
  readonly field: keyof Study;
  readonly values: readonly unknown[];
  readonly role: Role;
  readonly name: string;
}

/** Signs of a study by its fields (L67, L69, L71). */
const signs: readonly Sign[] = [
  { field: 'pattern', values: ['peripheral_mature'], role: 'against', name: 'L67.rim' },
  { field: 'pattern', values: ['central_dense'], role: 'shown', name: 'L67.centre' },
  { field: 'cortex', values: ['complete_cleft', 'incomplete_cleft'], role: 'shown', name: 'L69.cleft' },
  { field: 'cortex', values: ['broad_based_attached'], role: 'shown', name: 'L69.base' },
  { field: 'marrow_continuity', values: ['no'], role: 'against', name: 'L71.apart' },
  { field: 'marrow_continuity', values: ['yes'], role: 'shown', name: 'L71.continuous' },
];

const ofStudy = (study: Entry<Study>): Statement[] =>
  signs
    .filter(({ field, values }) => values.includes(study.value[field]))
    .map(({ field, role, name }) => filled(role, name, { study: studyText(study) }, studyPlaces(study, field)));

/** The red flags that are not told by a sign of a study above. */
const flagNames: Readonly<Partial<Record<RedFlag['kind'], string>>> = {
  growth_after_maturity: 'L72.growth',
  growing_mass: 'L72.growing',
  large_mass: 'L72.large',
};

function ofFlag({ data }: Note, { kind, path }: RedFlag): Statement[] {
  const name = flagNames[kind];
  if (name === undefined) return [];
  const study = entries(data, 'imaging').find((one) => one.path[0] === path[0] && one.path[1] === path[1]);
  const size = valueAt(data, path);
  const slots = {
    ...(study && { study: studyText(study) }),
    ...(Array.isArray(size) && { size: inOneLine(size.map(String)) }),
  };
  return [filled('shown', name, slots, study ? studyPlaces(study) : [path])];
}

/** Sarcoma in an old field of radiotherapy is on record (L37). */
function oldField({ data }: Note): Statement[] {
  const at = oldFieldAt(data);
  return at.length > 0 ? [stated('shown', 'L37', at)] : [];
}

const bland: readonly unknown[] = ['bone', 'mature_bone', 'immature_bone', 'zonal_pattern'];

/** A parosteal osteosarcoma looks bland under the microscope as well (L72). */
const ofTissue = ({ data }: Note): Statement[] =>
  entries(data, 'surgery').flatMap(({ value, path }) => {
    const seen = listed(value.histology);
    if (seen.length === 0 || !seen.every((one) => bland.includes(one))) return [];
    const slots = { histology: inOneLine(seen.map(inWords)) };
    return [filled('shown', 'L72.bland', slots, [[...path, 'histology', 0]])];
  });

/** The clue to FOP from birth (L81), where FOP is open. */
function ofToes(note: Note): Statement[] {
  if (!isFopNotExcluded(note)) return [];
  const from = [['genetics', 'great_toes']];
  if (hasMalformedToes(note.data)) return [filled('shown', 'L81.toes', {}, from)];
  return fields(note.data, 'genetics').great_toes === 'normal' ? [filled('against', 'L81.normal', {}, from)] : [];
}
