/** What fits this case: in which order the allowed values of a field, and the fields of an entry, are offered. */
import type { Path } from '../../knowledge/schema';
import { entries, fields, known, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { type CauseType, groupOf } from '../causes';
import { cnsLesions } from '../cns';
import { sitesFor } from './bySite';
import { isOtherPlane } from './planes';
import { sitesOf } from './sites';
import { isUnfitTherapy } from './therapies';

/** `likely`: the note speaks of it elsewhere. `unfit`: it makes no sense in this case, and is offered last. */
export type Fit = 'likely' | 'possible' | 'unfit';

/** How a value fits the field at `path`: the path of the field, or of an item of its list. */
export function fitOf(note: Note, path: Path, value: string): Fit {
  const field = String(path.findLast((step) => typeof step === 'string'));
  const fit = fitBySite(note, path, field, value);
  if (fit === 'unfit' || contradicts(note, path, field, value)) return 'unfit';
  if (fit === 'likely') return fit;
  return likely[`${path[0]}.${field}`]?.(note, path).includes(value) ? 'likely' : 'possible';
}

/** How a field fits the entry at `path`. */
export const fieldFit = (note: Note, path: Path, field: string): Fit =>
  path[0] === 'rom' && isOtherPlane(note.data, path, field) ? 'unfit' : 'possible';

/** Fields in which what is made for this very site goes before what fits everywhere. */
const madeForSites = ['grade', 'scores', 'structure'];

function fitBySite({ data }: Note, path: Path, field: string, value: string): Fit {
  const sites = sitesFor(field, value);
  const own = sites ? sitesOf(data, path) : [];
  if (!sites || own.length === 0) return 'possible';
  if (!own.some((site) => sites.includes(site))) return 'unfit';
  return madeForSites.includes(field) ? 'likely' : 'possible';
}

const contradicts = (note: Note, path: Path, field: string, value: string): boolean =>
  field === 'therapy' ? isUnfitTherapy(note, path, value) : (unfit[field]?.(note, path, value) ?? false);

/** By field, whether a value contradicts what the note says elsewhere. */
const unfit: Readonly<Record<string, (note: Note, path: Path, value: string) => boolean>> = {
  type: ({ data }, path, value) => {
    const group = path[0] === 'cause' ? known(fields(data, 'cause').class) : undefined;
    const own = groupOf(value as CauseType);
    return group !== undefined && own !== undefined && own !== group;
  },
  pregnancy: ({ data }, _path, value) => fields(data, 'patient').sex === 'male' && value !== 'not_applicable',
  side: ({ data }, path, value) =>
    value === 'midline' && sitesOf(data, path).some((site) => !midlineSites.includes(site)),
  diagnosis: ({ data }, path, value) =>
    path[0] === 'differential' &&
    entries(data, 'differential').some((one) => one.path[1] !== path[1] && one.value.diagnosis === value),
};

/** Elsewhere the body has two of a kind. */
const midlineSites: readonly string[] = [
  'jaw',
  'spine',
  'neck',
  'back',
  'chest_wall',
  'abdominal_wall',
  'pelvis',
  'other',
];

const lesionSites = ({ data }: Note): readonly unknown[] => entries(data, 'lesions').map(({ value }) => value.site);

const lesionSides = ({ data }: Note): readonly unknown[] => entries(data, 'lesions').map(({ value }) => value.side);

/** By place, the values that the note gives elsewhere. */
const likely: Readonly<Record<string, (note: Note, path: Path) => readonly unknown[]>> = {
  'rom.joint': lesionSites,
  'rom.side': lesionSides,
  'surgery.site': lesionSites,
  'surgery.side': lesionSides,
  'fractures.site': lesionSites,
  'fractures.side': lesionSides,
  'nerves_vessels.side': lesionSides,
  'neuro.lesion': ({ data }) => cnsLesions(data),
  'labs.unit': unitsElsewhere,
};

/** A laboratory prints a test in one unit: the one in which it stands elsewhere in the note. */
function unitsElsewhere({ data }: Note, path: Path): readonly unknown[] {
  const { test } = (valueAt(data, path.slice(0, 2)) ?? {}) as { readonly test?: string };
  return entries(data, 'labs').flatMap(({ value }) => (value.test === test ? [value.unit] : []));
}
