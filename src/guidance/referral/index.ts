/** Whom to ask in this case, by its cause and by what else the note shows; who has been asked, and who is at work. */
import { causesByClass } from '../../clinical/causes';
import { worseningPalsies } from '../../clinical/nerve';
import { partnerOf } from '../../clinical/partners';
import { isPublished } from '../../clinical/published';
import { referralTo } from '../../clinical/referrals';
import { isSarcomaConfirmed } from '../../clinical/tumour';
import { inWords } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { entries, fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { confirmedSarcomas, fopPossible, limbInDanger, tumourPossible } from '../dangers';
import { fopSafety } from '../fopSafety';
import type { Guidance, HeldBack, Statement, Stub } from '../guidance';
import { referralSlots } from '../referralText';
import { filled, stated } from '../statement';
import { type Door, doorsOfCauses, doorsOfFindings, geneticAt } from './doors';

/** @returns undefined where the note tells of no cause, and nothing in it asks for anybody */
export function referral(note: Note): Guidance | undefined {
  const fop = fopSafety(note, 'referral', byCause);
  if (fop) return { ...fop, stubs: stubs(note, fop.statements.filter(isQuestion)) };
  const isTumour = isSarcomaConfirmed(note.data);
  const doors = [...doorsOfFindings(note), ...(isTumour ? [] : doorsOfCauses(note))];
  const answers = doors.map((door) => answer(note, door));
  const said = [...warnings(note), ...answers, ...(isTumour ? [] : unexplained(note))];
  if (said.length === 0) return undefined;
  return {
    topic: 'referral',
    statements: [...said, ...(isTumour ? [] : [stated('evidence', 'S24')]), stated('evidence', 'X7')],
    heldBack: heldBack(note, doors),
    basedOn: basis(note),
    stubs: stubs(note, answers.filter(isQuestion)),
  };
}

/** What the founding text says of departments. */
const byCause = ['S24', 'S25', 'S26'] as const;

const isQuestion = ({ role }: Statement): boolean => role === 'question';

/** What cannot wait: a limb in danger, FOP that is possible, a tumour, a palsy that gets worse (L46). */
function warnings(note: Note): Statement[] {
  const palsies = worseningPalsies(note).map(({ path }) => [...path, 'status']);
  return [
    ...limbInDanger(note),
    ...fopPossible(note),
    ...tumourPossible(note),
    ...(palsies.length > 0 ? [stated('warning', 'L46', palsies)] : []),
  ];
}

/** Who is asked, or who is at work; else the question. */
function answer({ data }: Note, { ask, slots, any, from, workAt }: Door): Statement {
  const [id = ''] = ask.split('.');
  const asked = referralTo(data, ...any);
  if (asked) return filled('shown', [id, 'asked'].join('.'), referralSlots(asked), [[...asked.path, 'to']]);
  if (!workAt) return filled('question', ask, slots, from);
  const what = inWords(String(valueAt(data, workAt)));
  return filled('shown', [id, 'at_work'].join('.'), { what }, [workAt]);
}

/** A cause is told, and from none that is told a department follows. */
function unexplained(note: Note): Statement[] {
  const { class: cause } = fields(note.data, 'cause');
  const isExplained = [...causesByClass(note.data).keys()].some(partnerOf) || geneticAt(note) !== undefined;
  if (cause === undefined || isExplained) return [];
  return [filled('question', 'S24.none', { cause: inWords(cause) }, [['cause', 'class']])];
}

/** Nothing by cause of a sarcoma; no injury where the disease is genetic; the burns unit in place of orthopaedics. */
function heldBack(note: Note, doors: readonly Door[]): HeldBack[] {
  if (isSarcomaConfirmed(note.data))
    return byCause.map((id) => ({ id, because: 'L72', from: confirmedSarcomas(note) }));
  const genetic = geneticAt(note);
  const burn = doors.find(({ ask }) => ask === 'S24.burn');
  return [
    ...(genetic ? ['S25', 'S26'].map((id) => ({ id, because: 'L93', from: [genetic] })) : []),
    ...(burn ? [{ id: 'S25', because: 'S24', from: burn.from }] : []),
  ].filter(({ id }) => !doors.some(({ ask }) => ask.startsWith(id)));
}

/**
 * An entry for each question, in which a person says who is asked: a place that is named would count as asked. None in a
 * published case, where the section is a word, or where an entry waits to be filled in.
 */
function stubs({ data }: Note, questions: readonly Statement[]): Stub[] {
  if (isPublished(data) || typeof data.referral === 'string') return [];
  if (entries(data, 'referral').some(({ value: { to } }) => to === undefined)) return [];
  return questions.map((question) => ({
    section: 'referral',
    entry: { to: null, urgency: null, status: null },
    comments: { to: question },
  }));
}

function basis({ data }: Note): Path[] {
  const places: Path[] = [
    ['cause', 'class'],
    ['cause', 'type'],
    ...entries(data, 'other_causes').map(({ path }) => [...path, 'class']),
    ...entries(data, 'referral').map(({ path }) => [...path, 'to']),
  ];
  return places.filter((path) => valueAt(data, path) !== undefined);
}
