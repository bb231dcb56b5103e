/** Which movement and which brace come into question for the joints of this case, and what holds them back. */
import { type Fracture, openFractures } from '../../clinical/fractures';
import { isBeside } from '../../clinical/implant';
import { isBrace, isExercise, isGivenByProfessional, isPassive } from '../../clinical/programmes';
import { inOneLine, inWords, withDetail } from '../../knowledge/guidanceText';
import { type Entry, entries, known, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { Guidance, HeldBack, Statement } from '../guidance';
import { sitePlaces, sitesText } from '../siteText';
import { filled } from '../statement';
import { acuteSigns } from './acute';
import { movable, stiff } from './joints';

/** What stands in the way of an option: the statement that is made instead, and what the note shows. */
type Block = Omit<HeldBack, 'id'>;

export function movement(note: Note, today: string): Pick<Guidance, 'statements' | 'heldBack'> {
  const acute = acuteSigns(note, today);
  const passiveBlock = blockOfPassive(note);
  const braceBlock: Block | undefined =
    passiveBlock ?? (acute.length > 0 ? { because: 'L105', from: acute } : undefined);
  return {
    statements: [
      ...active(note),
      ...(passiveBlock ? [] : passive(note)),
      ...(braceBlock ? [] : brace(note)),
      ...stretching(note, acute),
      ...fractures(note),
    ],
    heldBack: [
      ...(passiveBlock ? [{ id: 'L104', ...passiveBlock }] : []),
      ...(braceBlock ? [{ id: 'S55', ...braceBlock }] : []),
    ],
  };
}

/** A fracture at the joint that is not known to have united. */
function blockOfPassive(note: Note): Block | undefined {
  const open = fracturesAtJoint(note);
  return open.length > 0 ? { because: 'S52', from: open.map(({ path }) => [...path, 'status']) } : undefined;
}

const fracturesAtJoint = (note: Note): Entry<Fracture>[] =>
  openFractures(note).filter(({ value: { site } }) => known(site) === undefined || isBeside(note.data, site));

const active = (note: Note): Statement[] => (isExercised(note) ? [] : optionAt('S52.active', movable(note)));

/** Exercise of any kind is recorded. */
const isExercised = ({ data }: Note): boolean =>
  entries(data, 'rehabilitation').some(({ value }) => isExercise(value) || isGivenByProfessional(value));

const passive = (note: Note): Statement[] =>
  entries(note.data, 'rehabilitation').some(({ value }) => isPassive(value))
    ? []
    : optionAt('L104.gentle', movable(note));

const brace = (note: Note): Statement[] =>
  entries(note.data, 'rehabilitation').some(({ value }) => isBrace(value)) ? [] : optionAt('S55.brace', stiff(note));

const optionAt = (name: string, lesions: Parameters<typeof sitesText>[0]): Statement[] =>
  lesions.length > 0 ? [filled('option', name, { site: sitesText(lesions) }, sitePlaces(lesions))] : [];

function stretching({ data }: Note, acute: HeldBack['from']): Statement[] {
  if (acute.length === 0) return [];
  const signs = inOneLine(acute.map((path) => inWords(String(valueAt(data, path)))));
  return [filled('against', 'L105.acute', { signs }, acute)];
}

/** What an open fracture allows is for the one who treats it. */
function fractures(note: Note): Statement[] {
  const open = fracturesAtJoint(note);
  if (open.length === 0) return [];
  const fracture = inOneLine(open.map(({ value }) => fractureText(value)));
  const from = open.map(({ path }) => [...path, 'status']);
  return [filled('question', 'S52.fracture', { fracture }, from)];
}

const fractureText = ({ bone, site, status }: Fracture): string =>
  withDetail(known(bone) ?? inWords(known(site) ?? ''), inWords(String(status)));
