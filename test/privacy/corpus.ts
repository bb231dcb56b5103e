/** Sentences as clinicians write them, without and with what identifies a person. All of them are invented. */
import { readFileSync } from 'node:fs';
import { diagnose, type Problem, read } from '../../src/service/index';
import { config } from '../support/check';

const linesOf = (file: string): string[] =>
  readFileSync(`test/privacy/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Sentences in which nothing identifies a person. */
export const withoutIdentifiers: readonly string[] = linesOf('without-identifiers');

/** A sentence with one identifier in it. */
export interface Identifying {
  readonly sort: string;
  readonly sentence: string;
  /** The identifier itself. */
  readonly id: string;
}

/** Written `sort | sentence`, the identifier in white brackets. */
export const withIdentifiers: readonly Identifying[] = linesOf('with-identifiers').map((line) => {
  const [, sort = '', before = '', id = '', after = ''] = /^(\w+) \| (.*)⟦(.+)⟧(.*)$/.exec(line) ?? [];
  return { sort, sentence: before + id + after, id };
});

/** What a rule on identifiers found: its id, and the text it stands at. */
export interface Found {
  readonly rule: string;
  readonly id: string;
}

/** A note that claims to follow Safe Harbor, with the sentence as a text and, in its other form, as a comment. */
export const notesWith = (sentence: string): readonly string[] => [
  `${head}presentation:\n  words: >-\n    ${sentence}\n`,
  `${head}# ${sentence}\npresentation:\n  stage: mature\n`,
];

const head = 'privacy:\n  date_policy: actual\n  deidentified: yes\n  method: safe_harbor\n';

const problemsOf = (text: string): Problem[] =>
  diagnose(read(text), config).filter(({ rule }) => rule.startsWith('phi-'));

/** All that the rules on identifiers find in a note. */
export const identifiersFound = (text: string): Found[] =>
  problemsOf(text).map(({ rule, span }) => ({ rule, id: text.slice(span.start, span.end) }));

/** What they find at that very text. */
export const problemsAt = (text: string, id: string): Problem[] =>
  problemsOf(text).filter(({ span }) => text.slice(span.start, span.end) === id);
