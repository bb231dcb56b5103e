/** One function per feature, so that a test is text and what is expected of it. */
import assert from 'node:assert/strict';
import { applyEdits, type Config, complete, diagnose, fixesAt, guidanceAt, hover, read } from '../../src/service/index';
import { unmark } from './marked';

export const config: Config = { levels: {}, today: '2026-11-24' };

/** Without what is merely not filled in yet, so that a test need not write a whole note. */
export const quiet: Config = { ...config, levels: { 'section-incomplete': 'off' } };

/**
 * The problems of a note are exactly those that its carets mark; a text behind the carets begins the message. Unless
 * another configuration is given, what is merely not filled in yet is no problem.
 */
export function checkProblems(marked: string, own: Config = quiet): void {
  const { text, expected } = unmark(marked);
  const found = diagnose(read(text), own);
  assert.deepEqual(
    found.map(({ span }) => text.slice(span.start, span.end)),
    expected.map(({ span }) => text.slice(span.start, span.end)),
    found.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
  );
  for (const [index, { span, message }] of expected.entries()) {
    assert.deepEqual(found[index]?.span, span);
    assert.ok(found[index]?.message.startsWith(message), `${found[index]?.message}\ndoes not begin with\n${message}`);
  }
}

/** Choosing the action of that title at the cursor turns the note into the other one. */
export function checkAction(marked: string, title: string, after: string): void {
  const { text, cursor } = unmark(marked);
  const span = { start: cursor, end: cursor };
  const reading = read(text);
  const problems = diagnose(reading, config);
  const actions = [...fixesAt(reading, problems, span), ...guidanceAt(reading, span, config, problems)];
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `offered: ${actions.map((one) => one.title).join(', ') || 'nothing'}`);
  assert.equal(applyEdits(text, action.edits()), after);
}

/** The hover at the cursor holds each of these texts. */
export function checkHover(marked: string, ...parts: string[]): void {
  const { text, cursor } = unmark(marked);
  const found = hover(read(text), cursor);
  assert.ok(found, 'no hover');
  for (const part of parts) assert.ok(found.markdown.includes(part), `${found.markdown}\ndoes not hold\n${part}`);
}

/** The suggestions at the cursor, the likeliest first. */
export function suggested(marked: string): string[] {
  const { text, cursor } = unmark(marked);
  return complete(read(text), cursor, config).map(({ label }) => label);
}
