/** Whether a change can be made, asked without making it: the answer is that of the change itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Path } from '../../src/knowledge/schema';
import { append, canAppend, canPut, put } from '../../src/model/edit';
import { parse } from '../../src/model/parse';
import { renderings } from '../support/renderings';

const sample = readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8');

const texts = [
  ...Object.values(renderings).map((render) => render(sample)),
  '',
  'cause:\n',
  'lesions: none\n',
  'lesions: {}\n',
  'cause: &a {when: 2024}\nlesions: [*a]\n',
  '- 1\n',
];

const paths: readonly Path[] = [
  [],
  ['case_id'],
  ['lesions'],
  ['lesions', 0],
  ['lesions', 0, 'site'],
  ['lesions', 0, 'position', 0],
  ['cause', 'when'],
  ['cause', 'when', 'day'],
  ['surgery', 7],
];

describe('whether a note can be changed at a place', () => {
  for (const path of paths) {
    it(`is said of ${path.join('.') || 'the note'} as the change turns out`, () => {
      const answers = texts.flatMap((text) => {
        const note = { text, root: parse(text).roots.at(-1) };
        assert.equal(canPut(note, path), put(note, path, null).length > 0, `put in ${text}`);
        assert.equal(canAppend(note, path), append(note, path, { site: null }).length > 0, `append in ${text}`);
        return [canPut(note, path), canAppend(note, path)];
      });
      assert.ok(answers.includes(false));
    });
  }
});
