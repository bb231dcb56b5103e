/** What clinicians type that YAML cannot read: each slip with a plain sentence and, where it is sure, its correction. */
import { noteShape } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { nearest } from '../../nearest';
import { type Line, onItsOwnLine } from './line';
import { fieldNear, isReadable } from './lineField';
import { oddBlanks, tabs, tooDeep, unevenMargin } from './marginSlips';
import { type Correction, type Place, type Slip, spanFrom, sure } from './slip';

type Look = (place: Place) => Slip | undefined;

/** The first slip that the line shows. */
export const slipIn = (place: Place): Slip | undefined => ownSlipIn(place) ?? first(layout, place);

/** The first slip that is the line's own, whatever the lines around it look like. */
export const ownSlipIn = (place: Place): Slip | undefined => first(own, place);

function first(looks: readonly Look[], place: Place): Slip | undefined {
  for (const look of looks) {
    const slip = look(place);
    if (slip) return slip;
  }
  return undefined;
}

const own: readonly Look[] = [
  tabs,
  oddBlanks,
  bullet,
  missingBlank,
  equalsSign,
  typographicQuotes,
  moreThan,
  unclosed,
  forbiddenStart,
  twoFields,
  colonInText,
];

/** Slips that show only beside other lines: behind a slip above they may be its consequence. */
const layout: readonly Look[] = [unevenMargin, tooDeep, missingColon];

/** The names of all fields, to tell a field from a text. */
const names = new Set<string>();
const collectNames = ({ properties = {}, items }: Shape): void => {
  for (const [key, field] of Object.entries(properties)) {
    names.add(key);
    collectNames(field);
  }
  if (items) collectNames(items);
};
collectNames(noteShape);

function bullet({ line }: Place): Slip | undefined {
  const [, margin = '', sign] = /^(\s*)([•·▪‣*–—])\s/.exec(line.text) ?? [];
  if (sign === undefined) return undefined;
  const span = spanFrom(line.span.start + margin.length, 1);
  return {
    message: 'An entry of a list begins with a hyphen and a blank.',
    span,
    correction: sure('Change to a hyphen', { span, text: '-' }),
  };
}

function missingBlank({ line }: Place): Slip | undefined {
  const [, margin = '', key = '', odd = ''] = /^(\s*(?:- +)*)(\w+):([^\S ]*)(?=\S)/.exec(line.text) ?? [];
  const isGood = line.key && !line.text.slice(margin.length + key.length + 1).startsWith(odd || '\u00a0');
  if (!names.has(key) || isGood) return undefined;
  const colon = line.span.start + margin.length + key.length;
  return {
    message: 'A blank is missing behind the colon, so this is read as one word.',
    span: { start: colon - key.length, end: line.span.end },
    correction: sure('Add the blank', { span: spanFrom(colon + 1, odd.length), text: ' ' }),
  };
}

function equalsSign({ line }: Place): Slip | undefined {
  const [, margin = '', key = '', sign = ''] = /^(\s*(?:- +)*)(\w+)(\s*=\s*)\S/.exec(line.text) ?? [];
  if (!names.has(key)) return undefined;
  const span = spanFrom(line.span.start + margin.length + key.length, sign.length);
  return {
    message: 'Between a name and its value stands a colon and a blank.',
    span,
    correction: sure('Change to a colon', { span, text: ': ' }),
  };
}

function typographicQuotes({ note, line }: Place): Slip | undefined {
  const { value } = line;
  if (!value || !/^[“”„«»‘’‚]/.test(value.text)) return undefined;
  const inner = /^[“”„«»](.*)[“”«»]$/.exec(value.text)?.[1];
  return {
    message: 'YAML does not know these quotes. They come from a word processor.',
    span: value.span,
    correction:
      inner === undefined
        ? ownLine(note, line)
        : sure('Change to plain quotes', { ...value, text: JSON.stringify(inner) }),
  };
}

/** `> 60`, `>6 weeks`: what fits is said in words. */
function moreThan({ note, line }: Place): Slip | undefined {
  const { key, value } = line;
  const rest = /^>\s*(\d.*)$/.exec(value?.text ?? '')?.[1];
  const field = fieldNear(note, line, key?.text);
  if (!value || rest === undefined || field?.reading === 'text') return undefined;
  const meant = [`above ${rest}`, `more than ${rest}`].find((words) => field && isReadable(field, words));
  const message = 'A value cannot begin with >: YAML reads it as an instruction.';
  if (meant === undefined) {
    return {
      message: `${message} Write one number here, and what is not exact about it in the field words.`,
      span: value.span,
    };
  }
  return { message, span: value.span, correction: sure(`Change to ${meant}`, { span: value.span, text: meant }) };
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** A quote, bracket or brace that the line opens and does not close. */
export function unclosed({ line: { value } }: Place): Slip | undefined {
  const open = value?.text[0] ?? '';
  const close = closing[open];
  if (!value || close === undefined || value.text.indexOf(close, 1) > 0) return undefined;
  return {
    message: `The ${open} that opens here is not closed on this line. Add ${close} where it ends.`,
    span: value.span,
    correction: { title: `Add ${close}`, sure: false, edits: [{ span: spanFrom(value.span.end, 0), text: close }] },
  };
}

function forbiddenStart({ note, line }: Place): Slip | undefined {
  const { value } = line;
  if (!value || isWhole(value.text) || !/^([%@`&*!|>[\]{}"',]|[-?](\s|$))/.test(value.text)) return undefined;
  return {
    message: `A text cannot begin with ${value.text[0]}. Put it on the next line, behind >-.`,
    span: value.span,
    correction: ownLine(note, line),
  };
}

/** A text in quotes, a list in brackets, a map in braces, or the sign of a text on its own lines. */
const isWhole = (text: string): boolean =>
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}|[|>][-+\d]*)(\s+#.*)?$/.test(text);

/** `gene: ACVR1, variant: c.617G>A` */
function twoFields({ note, line }: Place): Slip | undefined {
  const { value, key } = line;
  const [, before = '', gap = '', second = ''] = /^(\S+?)([,;]?\s+)(\w+):\s/.exec(value?.text ?? '') ?? [];
  if (!value || key?.text === 'words' || !fieldNear(note, line, second)) return undefined;
  const lineEnd = note.includes('\r\n') ? '\r\n' : '\n';
  const span = spanFrom(value.span.start + before.length, gap.length);
  return {
    message: `Two fields stand on this line. Put ${second} on a line of its own.`,
    span: value.span,
    correction: {
      title: `Put ${second} on its own line`,
      sure: false,
      edits: [{ span, text: lineEnd + ' '.repeat(line.column) }],
    },
  };
}

function colonInText({ note, line }: Place): Slip | undefined {
  const { value } = line;
  if (!value || isWhole(value.text) || !/:(\s|$)/.test(value.text)) return undefined;
  return {
    message:
      'A colon with a blank behind it ends a name, also within a text. Put the text on the next line, behind >-.',
    span: value.span,
    correction: ownLine(note, line),
  };
}

function missingColon({ line }: Place): Slip | undefined {
  const [, margin = '', word] = /^(\s*(?:- +)*)([A-Za-z][\w -]*)$/.exec(line.text.trimEnd()) ?? [];
  if (word === undefined) return undefined;
  const span = spanFrom(line.span.start + margin.length, word.length);
  const meant = nearest(word, [...names]);
  return {
    message: 'This line is not complete: a name needs a colon and a value behind it.',
    span,
    ...(meant !== undefined && {
      correction: { title: `Change to ${meant}:`, sure: false, edits: [{ span, text: `${meant}:` }] },
    }),
  };
}

const ownLine = (note: string, line: Line): Correction | undefined => {
  const edit = onItsOwnLine(note, line);
  return edit && sure('Put the text on its own line', edit);
};
