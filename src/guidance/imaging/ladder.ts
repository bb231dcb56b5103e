/** Which study of a lesion has been done, and which one comes next (S18, S19, X5). */

import { isBefore } from '../../clinical/arcs';
import { excisions } from '../../clinical/excision';
import { firstWeeksAt } from '../../clinical/firstWeeks';
import { isOfKind, isReported, type Study, studiesMaybeOf } from '../../clinical/imaging';
import { latest } from '../../clinical/latest';
import type { Lesion } from '../../clinical/lesions';
import { tumourRedFlags } from '../../clinical/redFlags';
import { type Entry, entries, fields, isAnswer, known, listed } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { sitePlaces, siteText } from '../siteText';
import { filled } from '../statement';
import { studyPlaces, studyText } from '../studyText';
import { cleanFilm } from './cleanFilm';

export interface Step {
  readonly statement: Statement;
  /** What kind of study is asked for: a film, or one that a person chooses; left out where none is. */
  readonly asks?: 'xray' | 'further';
}

/** @param lesion left out where the note names none */
export function stepsFor(note: Note, lesion: Entry<Lesion> | undefined): Step[] {
  const recorded = (lesion ? studiesMaybeOf(note.data, lesion) : entries(note.data, 'imaging')).filter(
    ({ value }) => isReported(value) && !isOfVessels(value),
  );
  const site = siteText(lesion);
  const places = sitePlaces(lesion ? [lesion] : []);
  if (recorded.length === 0) return [{ statement: filled('question', 'S18.first', { site }, places), asks: 'xray' }];
  const studies = recorded.filter((study) => !isAfterExcision(note, study));
  const shown = sectionalShown(note, studies);
  const films = studies.filter(({ value }) => isOfKind(value, 'film'));
  if (films.length > 0) return [...afterFilm(note, films, studies), ...shown];
  const [first] = studies;
  if (!first || studies.some(({ value }) => isAnswer(value.modality))) return shown;
  const statement = filled('question', 'S18.film', { study: studyText(first), site }, studyPlaces(first));
  return [{ statement, asks: 'xray' }, ...shown];
}

const isOfVessels = (study: Study): boolean => isOfKind(study, 'vascular') && known(study.ho_present) === undefined;

/** What was taken out is no longer shown. */
const isAfterExcision = (note: Note, study: Entry<Study>): boolean =>
  study.value.change === 'removed' ||
  excisions(note.data).some(
    (operation) => operation.value.status === 'done' && isBefore(note, pointOf(operation), pointOf(study)),
  );

/** The last study other than a film that shows the bone. */
function sectionalShown(note: Note, studies: readonly Entry<Study>[]): Step[] {
  const last = latest(
    note,
    studies.filter(({ value }) => !isOfKind(value, 'film') && value.ho_present === 'yes'),
  );
  return last ? [{ statement: of('shown', 'S19.further', last) }] : [];
}

/** By what the last film that tells says of the bone. */
function afterFilm(note: Note, films: readonly Entry<Study>[], studies: readonly Entry<Study>[]): Step[] {
  const film = latest(
    note,
    films.filter(({ value }) => known(value.ho_present) !== undefined),
  );
  if (!film) return [];
  if (film.value.ho_present === 'yes')
    return [{ statement: of('shown', 'S18.shows', film) }, ...doubt(note, film, studies)];
  const next = studies.find((other) => settles(note, other, film));
  const isQuiet = film.value.ho_present === 'no' && listed(fields(note.data, 'presentation').symptoms).length === 0;
  if (isQuiet) return [{ statement: of('shown', 'S18.clean', film) }];
  if (next) return [{ statement: done(film, next) }];
  const statement = film.value.ho_present === 'no' ? cleanFilm(note, film) : of('question', 'S19.next', film);
  return [{ statement, asks: 'further' }];
}

const of = (role: 'shown' | 'question', name: string, study: Entry<Study>): Statement =>
  filled(role, name, { study: studyText(study) }, studyPlaces(study, 'ho_present'));

const done = (film: Entry<Study>, next: Entry<Study>): Statement =>
  filled('shown', 'S19.done', { study: studyText(film), next: studyText(next) }, [
    ...studyPlaces(film, 'ho_present'),
    ...studyPlaces(next),
  ]);

/** A film that fits a tumour better than HO, and no study in sections. */
function doubt(note: Note, film: Entry<Study>, studies: readonly Entry<Study>[]): Step[] {
  const flag = tumourRedFlags(note).find(({ path }) => path[0] === film.path[0] && path[1] === film.path[1]);
  if (!flag || studies.some(({ value }) => isOfKind(value, 'sectional'))) return [];
  return [{ statement: filled('question', 'S19.doubt', { study: studyText(film) }, [flag.path]), asks: 'further' }];
}

/** A study that answers what a film leaves open: a further one, or an ultrasound of the first weeks, not earlier. */
function settles(note: Note, study: Entry<Study>, film: Entry<Study>): boolean {
  const isLate = study.value.modality === 'ultrasound' && firstWeeksAt(note, pointOf(study)) === 'out';
  return !isOfKind(study.value, 'film') && !isLate && !isBefore(note, pointOf(study), pointOf(film));
}
