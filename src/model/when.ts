/** Reads a time as clinicians write it: a date, an interval from an event of the note, an age, or an answer. */

import { DATE_REWRITES } from './when/dateRewrites';
import { type Refusal, readForms } from './when/grammar';
import { LENGTH_REWRITES } from './when/lengthRewrites';
import { explain } from './when/refusals';
import { rewrite } from './when/rewrite';
import type { WhenResult } from './when/shape';

export {
  ANCHOR_WORDS,
  type Answer,
  type AnswerTime,
  type Bounds,
  type DateTime,
  type IsoDate,
  type Offset,
  type Qualifier,
  type RelativeTime,
  type SpanTime,
  type Unit,
  type When,
  type WhenResult,
} from './when/shape';
export { RESERVED_WORDS, SHORT_UNITS } from './when/vocabulary';

/** Longer than any time; a text beyond it is prose in the wrong field and is not searched. */
const LONGEST = 200;

const REWRITES = [...DATE_REWRITES, ...LENGTH_REWRITES];

/** Reads one scalar, as source text or as the number YAML made of it (a bare year). Never throws. */
export function parseWhen(source: string | number): WhenResult {
  const words = plain(String(source));
  const text = words.toLowerCase();
  const reading = readForms(text);
  if (reading && 'kind' in reading) return { ok: true, when: reading };
  if (reading) return refused(reading);
  if (text.length > LONGEST) return refused(explain({ words, text: '' }));
  const put = rewrite(text, REWRITES);
  const second = put.message === undefined ? undefined : readForms(put.text);
  if (second && 'message' in second) return refused(second);
  if (second && put.message !== undefined) return refused({ message: put.message, fix: put.text });
  return refused(explain({ words, text: put.text }));
}

/** Reads a time as it is written. */
export type TimeReader = (written: string) => WhenResult;

/** A reader for the times of one note: it reads each text once, however often it is asked for. */
export function timeReader(): TimeReader {
  const read = new Map<string, WhenResult>();
  return (written) => {
    const known = read.get(written);
    if (known) return known;
    const result = parseWhen(written);
    read.set(written, result);
    return result;
  };
}

/** A fix is offered only if it can be read: what is said to be right must be right. */
function refused({ message, fix }: Refusal): WhenResult {
  const reading = fix === undefined ? undefined : readForms(fix);
  return reading && 'kind' in reading && fix !== undefined ? { ok: false, message, fix } : { ok: false, message };
}

/** Single spaces (also for no-break spaces) and plain hyphens (for dashes and minus signs). */
function plain(source: string): string {
  // Most times are written so.
  if (/^[!-~]+(?: [!-~]+)*$/.test(source)) return source;
  return source
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .trim();
}
