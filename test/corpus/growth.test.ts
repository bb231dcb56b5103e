/** A text four times as long takes about four times as long: nothing compares everything in it with everything else. */
import assert from 'node:assert/strict';
import { mostSigns } from '../../src/model/limits';
import { diagnose, read } from '../../src/service/index';
import { local, offers, whole } from '../fuzz/questions';
import { config } from '../support/check';
import { effortOf } from '../support/effort';
import { head, many } from './hostile/hostile';

/** What a text consists of: so many parts of it. */
type Make = (parts: number) => string;

const inHead = (line: (index: number) => string): Make => {
  return (parts) => head + many(parts, line);
};

const inSection = (section: string, line: (index: number) => string): Make => {
  return (parts) => `${head}${section}:\n${many(parts, line)}`;
};

/** Each can be made as long as one likes, and is full of one kind of thing. */
const growing: Readonly<Record<string, Make>> = {
  'words on one line': (parts) => `${head}x_a: ${'word '.repeat(parts)}\n`,
  'a quote that is not closed': (parts) => `${head}x_a: "${'word, '.repeat(parts)}\n`,
  'lines of comment': inHead((index) => `# why ${index}\n`),
  'unknown fields': inHead((index) => `a${index}:\n`),
  'misspelt values': inSection('imaging', (index) => `  - modality: ctt\n    when: weak ${index}\n`),
  'entries that share three names': inSection('surgery', (index) => `  - id: a${index % 3}\n    x: 1\n`),
  'entries that each have a name': inSection('surgery', (index) => `  - id: a${index}\n    type: ho_excision\n`),
  'names that no entry has': inSection('imaging', (index) => `  - modality: ct\n    lesion: les${index}\n`),
  'times that count from each other': inSection(
    'follow_up',
    (index) => `  - id: fu${index}\n    when: 3 days after fu${index + 1}\n`,
  ),
  notes: (parts) =>
    many(Math.ceil(parts / 500), (index) => `---\n${head}x_words: >-\n${'  Word.\n'.repeat(400 + index)}`),
};

/** As long as most of what is read. What compares all with all takes half a minute there, and a second in a quarter. */
const longest = 0.6 * mostSigns;

/** In milliseconds of the processor; what takes less is no matter, whatever it is compared with. */
const least = 250;

/** Two would be linear growth by a wide margin, and four growth by the square. */
const mostTimes = 7;

/** The shortest of so many tries counts, where the first one looks bad. */
const tries = 3;

describe('a text four times as long', () => {
  for (const [what, make] of Object.entries(growing)) {
    it(`takes about four times as long: ${what}`, function () {
      this.timeout(300_000);
      const parts = partsFor(make);
      const [few, many] = [asked(make(parts / 4)), asked(make(parts))];
      const slow = Object.keys(few).filter((question) => {
        const times = [few, many].map((questions) => questions[question] ?? assert.fail(question));
        const isFine = ([small = 0, large = 0]: readonly number[]) => large < least || large < mostTimes * small;
        return !isFine(times.map((run) => effortOf(run))) && !isFine(times.map((run) => shortest(run)));
      });
      assert.deepEqual(slow, []);
    });
  }
});

const shortest = (run: () => unknown): number => Math.min(...Array.from({ length: tries }, () => effortOf(run)));

/** How many parts fill the longest text: four times a whole number of them. */
function partsFor(make: Make): number {
  const each = (make(20_000).length - make(10_000).length) / 10_000;
  let parts = 4 * Math.ceil(longest / each / 4);
  while (make(parts).length > longest) parts -= 4 * Math.ceil(parts / 400);
  return parts;
}

/** Every question about a text, ready to be asked; those about a place at its end. */
function asked(text: string): Readonly<Record<string, () => unknown>> {
  const reading = read(text);
  const problems = diagnose(reading, config);
  const subject = { text, reading, problems, topic: 0 };
  const at = text.length;
  return {
    reading: () => read(text),
    'the check': () => diagnose(reading, config),
    ...bound(mostOfWhole, (run) => run(subject, 0)),
    ...bound(local, (run) => run(subject, at)),
    ...bound(someOffers, (run) => run(subject, { start: at, end: at })),
  };
}

/** Guidance reads the text again for each topic, and asks about the note: `manyNotes.test.ts` has it for itself. */
const { 'all guidance': _all, ...someOffers } = offers;
const { 'guidance sheet': _sheet, ...mostOfWhole } = whole;

const bound = <Question>(
  questions: Readonly<Record<string, Question>>,
  ask: (question: Question) => unknown,
): Record<string, () => unknown> =>
  Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, () => ask(question)]));
