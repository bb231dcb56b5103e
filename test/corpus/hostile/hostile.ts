/** What a hostile text is, and what they are made of. */

/** What has to be said of a text, besides that every question about it is answered in time. */
export interface Hostile {
  readonly text: string;
  /** The rules of problems that have to be told. */
  readonly told: readonly string[];
}

/** Texts by what they are. Each is made when it is asked for: together they would fill the memory. */
export type HostileTexts = Readonly<Record<string, () => Hostile>>;

export const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** A note to which something is added. */
export { core as head } from '../../notes/early';

/** More lines than are read of any text. */
export const endless = 100_000;

/**
 * As many lines, and as many entries, as a person would never write and the program still reads. No more of them than it
 * takes to see that something slows down with each: `growth.test.ts` asks about longer ones.
 */
export const lines = 12_000;
export const fitting = 600;

/** The same of what costs more. */
export const some = 300;

export const told = (text: string, ...rules: readonly string[]): Hostile => ({ text, told: rules });
export const beyond = (text: string): Hostile => told(text, 'beyond-limit');
export const broken = (text: string): Hostile => told(text, 'yaml-syntax');
export const unknown = (text: string): Hostile => told(text, 'unknown-field');
