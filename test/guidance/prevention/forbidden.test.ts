/** What guidance on prevention never says or inserts, whatever the note: over the cases, the samples and the wrong notes. */
import assert from 'node:assert/strict';
import { isChild } from '../../../src/clinical/age';
import { isContraindicated } from '../../../src/clinical/contraindications';
import { isFop, isFopNotExcluded } from '../../../src/clinical/fop';
import { eventOf } from '../../../src/clinical/preventionCautions';
import { preventionTargets } from '../../../src/clinical/preventionSetting';
import { isPublished } from '../../../src/clinical/published';
import type { Guidance } from '../../../src/guidance/guidance';
import { prevention } from '../../../src/guidance/prevention/index';
import { facts } from '../../../src/knowledge/facts/index';
import { fields, valueAt } from '../../../src/model/access';
import type { Note } from '../../../src/model/note';
import { read } from '../../../src/service/index';
import { notesIn } from '../../samples/expected';
import { wrongNotes } from '../../wrong/wrongNotes';
import { cases } from '../all';
import { today } from '../case';

const texts: readonly string[] = [
  ...cases.map(({ note }) => note),
  ...['media/samples', 'test/cases'].flatMap((folder) => [...notesIn(folder).values()]),
  ...wrongNotes.map(({ text }) => text),
];

const advised = texts.flatMap((text) =>
  read(text).notes.flatMap((note) => {
    const guidance = prevention(note, today);
    return guidance ? [{ note, guidance }] : [];
  }),
);

const radiation = ['L29', 'L30', 'L35', 'L143', 'S60'];
const drugs = ['L18', 'L19', 'L21', 'L22', 'L24', 'L26', 'S58'];

const options = ({ statements }: Guidance): string[] =>
  statements.filter(({ role }) => role === 'option').map(({ id }) => id);

/** Facts whose templates are for prevention alone. */
const own = [
  ...['S30', 'S31', 'L18', 'L22', 'L23', 'L27', 'L28', 'L30', 'L34', 'L38', 'L39', 'L40', 'L43', 'L75', 'L76', 'L79'],
  ...['L139', 'L140', 'L141'],
];

/** How many of the notes are of a kind, so that the kind is not empty. */
function each(isOfKind: (note: Note) => boolean, least: number, check: (guidance: Guidance, note: Note) => void) {
  const found = advised.filter(({ note }) => isOfKind(note));
  assert.ok(found.length >= least, `only ${found.length} such notes`);
  for (const { note, guidance } of found) check(guidance, note);
}

const isAny = (): boolean => true;
const isInDoubt = (note: Note): boolean => isFop(note) || isFopNotExcluded(note);
const isPregnant = ({ data }: Note): boolean => fields(data, 'patient').pregnancy === 'pregnant';
const isYoung = (note: Note): boolean => preventionTargets(note).every((target) => isChild(note, eventOf(target)));

describe('guidance on prevention in every note', () => {
  it('inserts an empty decision and nothing else', () => {
    each(isAny, 200, ({ stubs }) => {
      for (const stub of stubs) {
        assert.ok('section' in stub && stub.section === 'prophylaxis');
        const { therapy, intent, operation, reason, ...rest } = stub.entry;
        assert.deepEqual([therapy, reason, rest], [null, null, {}]);
        assert.ok(intent === 'primary' || intent === 'secondary');
        assert.notEqual(operation, null);
      }
    });
  });

  it('names no option and inserts nothing where FOP is said or not excluded', () => {
    each(isInDoubt, 10, (guidance) => {
      assert.deepEqual(options(guidance), []);
      assert.deepEqual(guidance.stubs, []);
    });
  });

  it('names no radiation in pregnancy, or to a child', () => {
    for (const isOfKind of [isPregnant, isYoung]) {
      each(isOfKind, 3, (guidance) => {
        assert.deepEqual(
          options(guidance).filter((id) => radiation.includes(id)),
          [],
        );
      });
    }
  });

  it('names no such drug where it is contraindicated', () => {
    each(
      (note) => isContraindicated(note, 'nsaid'),
      10,
      (guidance) => {
        assert.deepEqual(
          options(guidance).filter((id) => drugs.includes(id)),
          [],
        );
      },
    );
  });

  it('inserts nothing into a published case, or a section that is a word', () => {
    each(
      ({ data }) => isPublished(data) || typeof data.prophylaxis === 'string',
      10,
      ({ stubs }) => assert.deepEqual(stubs, []),
    );
  });

  it('fills every slot, points only to what the note says, and names no option that it holds back', () => {
    each(isAny, 200, (guidance, { data, misfits }) => {
      const places = [
        ...guidance.basedOn,
        ...guidance.statements.flatMap(({ from }) => from),
        ...guidance.heldBack.flatMap(({ from }) => from),
      ];
      const unread = misfits.map(({ path }) => path.join('.'));
      for (const place of places) {
        assert.ok(valueAt(data, place) !== undefined || unread.includes(place.join('.')), place.join('.'));
      }
      for (const { text } of guidance.statements) assert.doesNotMatch(text, /[{}]|^[SLXW]\d+(\.|$)/);
      const said = guidance.statements.map(({ id }) => id);
      for (const { id, because } of guidance.heldBack) {
        assert.ok(said.includes(because), because);
        assert.ok(!options(guidance).includes(id), id);
      }
    });
  });

  it('says each of its templates in some case, and fills no slot that is not there', () => {
    const statements = advised.flatMap(({ guidance }) => guidance.statements);
    const said = new Set(statements.map(({ id, template }) => `${id}.${template}`));
    const templates = own.flatMap((id) => Object.keys(facts.get(id)?.templates ?? {}).map((name) => `${id}.${name}`));
    assert.deepEqual(
      templates.filter((name) => !said.has(name)),
      [],
    );
    for (const { id, template = '', slots } of statements) {
      const form = facts.get(id)?.templates?.[template] ?? '';
      for (const slot of Object.keys(slots)) assert.ok(form.includes(`{${slot}}`), `${id}.${template}: ${slot}`);
    }
  });

  it('says every claim of the founding text on it', () => {
    const said = new Set(advised.flatMap(({ guidance }) => guidance.statements.map(({ id }) => id)));
    const claims = ['S30', 'S31', 'S32', 'S51', 'S52', 'S55', 'S58', 'S59', 'S60'];
    assert.deepEqual(
      claims.filter((id) => !said.has(id)),
      [],
    );
  });
});
