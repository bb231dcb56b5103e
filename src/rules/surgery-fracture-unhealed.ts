/** An excision before a fracture or a wound has healed. */
import { excisions, type Operation } from '../clinical/excision';
import { type Fracture, mayHaveHealed, openFractures } from '../clinical/fractures';
import { isPlanned } from '../clinical/operations';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { type Entry, entries, fields, isAnswer, known } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const surgeryFractureUnhealed: Rule = {
  id: 'surgery-fracture-unhealed',
  title: 'Excision before a fracture or wound has healed',
  why: 'That broken bones and wounds have healed is one of the reasons to wait before an excision. If the operation cannot wait, the reason belongs in the note.',
  whenNot:
    'It only informs once `timing_reason` is filled in, about operations that are done, where a fracture was last seen healing more than 90 days before, and where its healing is not known. It says nothing about published cases.',
  kind: 'safety',
  level: 'warning',
  facts: ['S44'],
  fix: 'prompt',
  examples: {
    bad: [
      `fractures:
  - site: elbow
    status: nonunion
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `cause:
  class: traumatic
  wounds_healed: no
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `fractures:
  - site: elbow
    status: united
surgery:
  - type: ho_excision
    status: planned
`,
      `cause:
  class: traumatic
  wounds_healed: yes
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data)) return;
    for (const excision of excisions(note.data)) {
      const open = openFractures(note, pointOf(excision));
      const recent = open.filter((fracture) => !mayHaveHealed(note, fracture, pointOf(excision)));
      const hasWound = fields(note.data, 'cause').wounds_healed === 'no';
      if (recent.length > 0 || hasWound) tell(unhealed(note, excision, recent, hasWound));
      else if (open.length > 0) tell(asking(note, excision, open));
      else if (isPlanned(note, excision) && unclear(note).length > 0) tell(asking(note, excision, unclear(note)));
    }
  },
};

const unclear = ({ data }: Note): Entry<Fracture>[] =>
  entries(data, 'fractures').filter(({ value }) => isAnswer(value.status));

function unhealed(
  note: Note,
  excision: Entry<Operation>,
  open: readonly Entry<Fracture>[],
  hasWound: boolean,
): Finding {
  const isAhead = isPlanned(note, excision);
  const what = [...open.map(inWords), ...(hasWound ? ['wound not healed'] : [])].join('; ');
  const wound = { at: spanOf(note, ['cause', 'wounds_healed']), message: 'The wound has not healed.' };
  return {
    at: spanOf(note, [...excision.path, 'type']),
    ...((!isAhead || known(excision.value.timing_reason) !== undefined) && { level: 'information' }),
    message: `This excision ${isAhead ? 'comes' : 'came'} before everything has healed (${what}). Healed bone and skin are one reason for the usual wait. Correct the status, or record why now in timing_reason.`,
    related: [...seen(note, open), ...(hasWound ? [wound] : [])],
    fixes: askFields(note, 'Add timing_reason: why now?', excision.path, ['timing_reason']),
  };
}

const asking = (note: Note, excision: Entry<Operation>, fractures: readonly Entry<Fracture>[]): Finding => ({
  at: spanOf(note, [...excision.path, 'type']),
  level: 'information',
  message: `Has the fracture healed before this excision (${fractures.map(inWords).join('; ')})? Healed bone is one reason for the usual wait. Add an entry for its state just before the operation.`,
  related: seen(note, fractures),
});

const inWords = ({ value: { site, kind = 'fracture', status } }: Entry<Fracture>): string =>
  [known(site), known(kind) ?? 'fracture', known(status) ?? 'state not known'].filter((word) => word).join(' ');

const seen = (note: Note, fractures: readonly Entry<Fracture>[]) =>
  fractures.map(({ path }) => ({ at: spanOf(note, [...path, 'status']), message: 'Its state, as last recorded.' }));
