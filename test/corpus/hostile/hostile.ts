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

/** More lines than are read of a list, and as many entries as a person would never write and the program still reads. */
export const lines = 100_000;
export const fitting = 3_000;

/** As many as it takes to see that a reader slows down with each of them. */
export const some = 1_500;

export const told = (text: string, ...rules: readonly string[]): Hostile => ({ text, told: rules });
export const beyond = (text: string): Hostile => told(text, 'beyond-limit');
export const broken = (text: string): Hostile => told(text, 'yaml-syntax');
export const unknown = (text: string): Hostile => told(text, 'unknown-field');
