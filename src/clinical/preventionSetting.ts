/** For what prevention is decided: each excision, else the operation or the injury after which bone is frequent. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields, known, listed } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { lag } from '../model/timeline';
import { noteDay } from './active';
import { type CauseType, hasCause, placesOfCauses } from './causes';
import { brainTypes } from './cns';
import { excisions, type Operation } from './excision';
import { guidanceDay } from './guidanceDay';
import { type Lesion, lesionsOperated } from './lesions';
import { isPlanned } from './operations';
import { type Intent, riskyEvents } from './preventionDecision';
import { isPublished } from './published';
import { lateOnset, latestPrevention } from './thresholds';

/** What sets off the bone, as far as the reports on prevention tell settings apart. */
export type Setting =
  | 'hip_replacement'
  | 'hip_surgery'
  | 'acetabular_surgery'
  | 'elbow_injury'
  | 'elbow_excision'
  | 'excision'
  | 'operation'
  | 'spinal_cord'
  | 'brain'
  | 'burn';

/** One event for which prevention is decided. */
export interface PreventionTarget {
  readonly setting: Setting;
  readonly intent: Intent;
  /** Left out where the injury itself is the event. */
  readonly operation?: Entry<Operation>;
  /** The places of the note that show it. */
  readonly from: readonly Path[];
}

/** Against the return of bone after each excision that is not called off; without one, against the first bone. */
export function preventionTargets({ data }: Note): PreventionTarget[] {
  const secondary = excisions(data).map((one) => ofOperation('secondary', one, settingOfExcision(data, one)));
  if (secondary.length > 0) return secondary;
  const primary = riskyEvents(data).flatMap(({ operation }) =>
    operation ? [ofOperation('primary', operation, settingOfOperation(data, operation))] : [],
  );
  return primary.length > 0 ? primary : ofInjury(data);
}

const ofOperation = (intent: Intent, operation: Entry<Operation>, setting: Setting): PreventionTarget => ({
  setting,
  intent,
  operation,
  from: [[...operation.path, 'type']],
});

/** A hip that is replaced when the bone is taken out is a hip replacement as well. */
function settingOfExcision(data: CaseNote, excision: Entry<Operation>): Setting {
  const sites = sitesOperated(data, excision);
  if (isAt(sites, 'hip') && listed(excision.value.procedures).includes('arthroplasty')) return 'hip_replacement';
  return isAt(sites, 'elbow') ? 'elbow_excision' : 'excision';
}

function settingOfOperation(data: CaseNote, operation: Entry<Operation>): Setting {
  const sites = sitesOperated(data, operation);
  const { type } = operation.value;
  if (isAt(sites, 'acetabulum')) return 'acetabular_surgery';
  if (isAt(sites, 'hip', 'acetabulum')) {
    if (type === 'arthroplasty') return 'hip_replacement';
    return type === 'fracture_fixation' && isSocketBroken(data) ? 'acetabular_surgery' : 'hip_surgery';
  }
  return isAt(sites, 'elbow') ? 'elbow_injury' : 'operation';
}

const isSocketBroken = (data: CaseNote): boolean =>
  hasCause(data, 'acetabular_surgery') || entries(data, 'fractures').some(({ value }) => value.site === 'acetabulum');

/** The regions of an event: of its operation, else of all lesions. The socket belongs to the hip. */
export const sitesAt = (data: CaseNote, { operation }: PreventionTarget): string[] =>
  (operation ? sitesOperated(data, operation) : sitesOf(entries(data, 'lesions'))).map((site) =>
    site === 'acetabulum' ? 'hip' : site,
  );

/** Its own site, else those of the lesions it is on. */
function sitesOperated(data: CaseNote, { value }: Entry<Operation>): string[] {
  const site = known(value.site);
  if (site !== undefined) return [site];
  const meant = lesionsOperated(data, value);
  return sitesOf(meant.length > 0 ? meant : entries(data, 'lesions'));
}

const sitesOf = (lesions: readonly Entry<Lesion>[]): string[] =>
  lesions.flatMap(({ value }) => known(value.site) ?? []);

const isAt = (sites: readonly string[], ...names: readonly string[]): boolean =>
  sites.length > 0 && sites.every((site) => names.includes(site));

/** By what started it, where no operation of the note is the event: the first of these that the note names. */
const injuries: readonly { readonly setting: Setting; readonly types: readonly CauseType[]; readonly site?: string }[] =
  [
    { setting: 'hip_replacement', types: ['arthroplasty'], site: 'hip' },
    { setting: 'acetabular_surgery', types: ['acetabular_surgery'] },
    { setting: 'hip_surgery', types: ['hip_surgery'] },
    { setting: 'elbow_injury', types: ['elbow_surgery'] },
    { setting: 'spinal_cord', types: ['sci'] },
    { setting: 'brain', types: brainTypes },
    { setting: 'burn', types: ['burn'] },
  ];

function ofInjury(data: CaseNote): PreventionTarget[] {
  const isAtSite = (site: string) => entries(data, 'lesions').some(({ value }) => value.site === site);
  for (const { setting, types, site } of injuries) {
    const from = placesOfCauses(data, types);
    if (from.length > 0 && (site === undefined || isAtSite(site))) return [{ setting, intent: 'primary', from }];
  }
  const isElbowInjured = fields(data, 'cause').class === 'traumatic' && isAtSite('elbow');
  return isElbowInjured ? [{ setting: 'elbow_injury', intent: 'primary', from: [['cause', 'class']] }] : [];
}

/**
 * Whether the time of prevention is over: the operation certainly lies further back than any reported start of it; after
 * an injury, where bone is there already or first bone is no longer to be expected. In a published case nothing is.
 * @param today as `YYYY-MM-DD`; used where the note has no day
 */
export function isPreventionOver(note: Note, target: PreventionTarget, today: string): boolean {
  const { operation } = target;
  if (operation && isPlanned(note, operation)) return false;
  if (!operation && hasBone(note.data)) return true;
  const day = isPublished(note.data) ? noteDay(note) : guidanceDay(note, today);
  const since = day && lag(note.timeline, operation ? pointOf(operation) : 'index', day);
  return (since?.earliest ?? 0) > (operation ? latestPrevention : lateOnset).days;
}

/** Whether heterotopic bone was seen, bridges a joint, or forms. */
const hasBone = (data: CaseNote): boolean =>
  entries(data, 'imaging').some(({ value }) => value.ho_present === 'yes') ||
  entries(data, 'lesions').some(({ value }) => value.ankylosed === 'yes') ||
  ['progressing', 'mature'].includes(fields(data, 'presentation').stage ?? '');
