/** What an identifier is: a stretch of the note that may tell who the patient is (L133), and how such stretches are found. */

import type { Note } from '../../model/note';
import { once } from '../../model/once';
import type { Span } from '../../model/span';
import { hasSign, type Readable, readable } from './readable';
import type { Sign } from './signs';

/** The sorts of identifier, each in words, and what is written in its place when it is taken out. */
export const sorts = {
  name: { words: 'the name of a person', placeholder: '(name removed)' },
  birth: { words: 'a date of birth', placeholder: '(date removed)' },
  email: { words: 'an e-mail address', placeholder: '(e-mail removed)' },
  phone: { words: 'a telephone or fax number', placeholder: '(phone removed)' },
  url: { words: 'a web address', placeholder: '(web address removed)' },
  ip: { words: 'a computer address', placeholder: '(address removed)' },
  record: { words: 'the number of a record, an insurance or an identity paper', placeholder: '(number removed)' },
  plate: { words: 'the number of a vehicle', placeholder: '(number removed)' },
  serial: { words: 'the serial number of a device', placeholder: '(number removed)' },
  address: { words: 'a street or a postal address', placeholder: '(address removed)' },
  postcode: { words: 'a postal code', placeholder: '(postal code removed)' },
  town: { words: 'a town', placeholder: '(place removed)' },
  hospital: { words: 'the name of a hospital', placeholder: '(place removed)' },
  country: { words: 'a country', placeholder: '(country removed)' },
  age: { words: 'an age over 89', placeholder: '(90 or older)' },
  date: { words: 'a date more exact than the year', placeholder: '(date removed)' },
} as const;

export type Sort = keyof typeof sorts;

/** A stretch of the note that seems to identify a person. */
export interface Identifier {
  readonly span: Span;
  readonly sort: Sort;
}

/** How one sort of identifier is written. */
export interface Pattern {
  readonly sort: Sort;
  /** With the flags `d` and `g`. A group `id` is the identifier itself; without one all of it is. */
  readonly find: RegExp;
  /** No identifier of the sort is without one of these signs. */
  readonly needs?: readonly Sign[];
  /** Reads on from what was found: from where to where the identifier stands, or undefined where none does. */
  readonly read?: (note: Readable, match: RegExpExecArray) => Reach | undefined;
  /** Whether what was found is one indeed: check digits, or that nothing around it speaks against it. */
  readonly isOne?: (found: Found) => boolean;
}

/** From the first sign to the one behind the last. */
export type Reach = readonly [start: number, end: number];

/** What a pattern has found. */
export interface Found {
  readonly id: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** What stands in front of all that was found, and behind it. */
  readonly before: string;
  readonly after: string;
}

/** How far a pattern may look around itself, in characters. */
const reach = 40;

/** All that the patterns find. Where two of them meet, the one that stands first in the list is taken. */
export function search(note: Note, patterns: readonly Pattern[]): Identifier[] {
  const found: Identifier[][] = [];
  for (const { needs, ranked } of groupsOf(patterns)) {
    // Mostly there is nothing to search.
    if (needs && !hasSign(note, needs)) continue;
    const searched = readable(note, needs);
    for (const { pattern, rank } of ranked) found[rank] = matches(searched, pattern);
  }
  return inOrder(found.flat());
}

function matches(searched: Readable, pattern: Pattern): Identifier[] {
  // Mostly there is none: to ask that takes less time than to begin a list of them.
  if (searched.text.search(pattern.find) < 0) return [];
  return [...searched.text.matchAll(pattern.find)].flatMap((match) => {
    const place = placeOf(searched, match, pattern);
    return place ? [{ span: searched.spanOf(...place), sort: pattern.sort }] : [];
  });
}

/** Patterns that search the same passages, each with its place in the whole list. */
interface Group {
  readonly needs: readonly Sign[] | undefined;
  readonly ranked: { readonly pattern: Pattern; readonly rank: number }[];
}

const groupsOf = once((patterns: readonly Pattern[]): readonly Group[] => {
  const groups = new Map<string | undefined, Group>();
  for (const [rank, pattern] of patterns.entries()) {
    const name = pattern.needs?.join();
    const group = groups.get(name) ?? { needs: pattern.needs, ranked: [] };
    group.ranked.push({ pattern, rank });
    groups.set(name, group);
  }
  return [...groups.values()];
});

function placeOf(note: Readable, match: RegExpExecArray, { read, isOne }: Pattern): Reach | undefined {
  const { text } = note;
  const place = read ? read(note, match) : (match.indices?.groups?.['id'] ?? match.indices?.[0]);
  if (!place || !isOne) return place;
  const [start, end] = place;
  const first = Math.min(match.index, start);
  const last = Math.max(match.index + match[0].length, end);
  const found: Found = {
    id: text.slice(start, end),
    groups: match.groups ?? {},
    before: text.slice(Math.max(0, first - reach), first),
    after: text.slice(last, last + reach),
  };
  return isOne(found) ? place : undefined;
}

/** Identifiers in the order of the text; of two that overlap, the one that was named first. */
export function inOrder(...lists: readonly (readonly Identifier[])[]): Identifier[] {
  const kept: Identifier[] = [];
  for (const one of lists.flat()) {
    if (!kept.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** The number of digits in a text. */
export const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Somebody has already taken out what stood here. */
export const isMasked = (value: string): boolean =>
  /removed\)$|redacted|^[[(<*]|^[xX_-]{2,}|^(?:n\/?a|none|no|yes|unknown|not_stated|withheld|anonymous|anon)$/i.test(
    value.trim(),
  );
