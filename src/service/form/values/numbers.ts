/** Numbers as clinicians write them: by the neutral-zero method, with the total, in Latin, as an estimate or a range. */
import type { Path } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { put } from '../../../model/edit';
import { failedBy } from '../../../model/fit';
import { inTurn } from '../../../model/inTurn';
import type { Note } from '../../../model/note';
import type { Edit } from '../../../model/span';
import { changeTo, proposal, quote, type Remedy, rewrite, type Unfit } from '../remedy';
import { withUnit } from './units';

/** What to say of a text where a number is wanted. */
export function numberRemedy(unfit: Unfit): Remedy | undefined {
  for (const look of [neutralZero, withTotal, timesADay, withName, withUnit, withLimit, withRange, outside]) {
    const remedy = look(unfit);
    if (remedy) return remedy;
  }
  return undefined;
}

/** Three angles of one plane. With zero in the middle the joint passes neutral; else it stops short of it. */
function neutralZero(unfit: Unfit): Remedy | undefined {
  const { note, path, text } = unfit;
  const [, first, middle, last] = (/^(\d+)\s*[-/–]\s*(\d+)\s*[-/–]\s*(\d+)\s*°?$/.exec(text) ?? []).map(Number);
  if (!isPlane(path) || first === undefined || middle === undefined || last === undefined) return undefined;
  const read = planeOf(first, middle, last);
  if (!read)
    return { message: `${quote(text)} is no reading of the neutral-zero method: one of the three is 0.`, fixes: [] };
  return {
    message: `Write each angle by itself. ${quote(text)} by the neutral-zero method is flexion ${read.flexion} and extension_deficit ${read.deficit}.`,
    fixes: [
      rewrite(`Change to flexion ${read.flexion}, extension_deficit ${read.deficit}`, () => putPlane(note, path, read)),
    ],
  };
}

interface Plane {
  readonly flexion: number;
  /** 0 straight, negative beyond straight, as the field has it. */
  readonly deficit: number;
}

const isPlane = (path: Path): boolean =>
  path[0] === 'rom' && ['flexion', 'extension_deficit'].includes(String(path.at(-1)));

/** Writes both angles, of which the path leads to one. */
function putPlane(note: Note, path: Path, { flexion, deficit }: Plane): readonly Edit[] {
  const entry = path.slice(0, -1);
  return inTurn(
    note,
    (now) => put(now, [...entry, 'flexion'], flexion),
    (now) => put(now, [...entry, 'extension_deficit'], deficit),
  );
}

/** National orders differ: flexion comes first or last. It is the larger one, and the zero says where neutral is. */
function planeOf(first: number, middle: number, last: number): Plane | undefined {
  const [flexion, extension] = first > last ? [first, last] : [last, first];
  if (middle === 0) return { flexion, deficit: extension === 0 ? 0 : -extension };
  return extension === 0 && middle <= flexion ? { flexion, deficit: middle } : undefined;
}

function withLimit({ text }: Unfit): Remedy | undefined {
  if (!/^(<|>|≤|≥|~|about|ca\.?|approx\.?|over|under|more than|less than)\s*\d/i.test(text)) return undefined;
  return {
    message: `${quote(text)} is not one number. Write the number, and what is not exact about it in the field words.`,
    fixes: [],
  };
}

function withRange(unfit: Unfit): Remedy | undefined {
  const { note, path, text } = unfit;
  const [, low, high] = (/^(\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)/.exec(text) ?? []).map(Number);
  if (low === undefined || high === undefined) return undefined;
  const range = `${quote(text)} is a range; one number is wanted here.`;
  if (!isPlane(path) || low >= high) return { message: `${range} Write the range in the field words.`, fixes: [] };
  return {
    message: `${range} If it is the arc of movement, flexion is ${high} and extension_deficit ${low}. If it is an estimate, write the range in the field words.`,
    fixes: [
      {
        ...proposal(`Change to flexion ${high}, extension_deficit ${low}`, () =>
          putPlane(note, path, { flexion: high, deficit: low }),
        ),
        preferred: false,
      },
    ],
  };
}

/** `15/15`: what the scale ends at is known. */
function withTotal(unfit: Unfit): Remedy | undefined {
  const { shape, text } = unfit;
  const [, written, total] = (/^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/i.exec(text) ?? []).map(Number);
  if (written === undefined || total !== shape.maximum || failedBy(shape, written) !== undefined) return undefined;
  return {
    message: `Write ${written} only: the most is always ${total}.`,
    fixes: [changeTo(unfit, written)],
  };
}

const dosesADay: ReadonlyMap<string, number> = new Map(
  [
    ['daily', 'once daily', 'once a day', 'od', 'qd'],
    ['twice daily', 'twice a day', 'bd', 'bid', 'b.i.d.'],
    ['three times daily', 'three times a day', 'tds', 'tid', 't.i.d.'],
    ['four times daily', 'four times a day', 'qds', 'qid', 'q.i.d.'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** `tds` */
function timesADay(unfit: Unfit): Remedy | undefined {
  const doses = unfit.path.at(-1) === 'times_per_day' ? dosesADay.get(unfit.text.toLowerCase()) : undefined;
  if (doses === undefined) return undefined;
  return { message: `Write ${quote(unfit.text)} as a number: ${doses}.`, fixes: [changeTo(unfit, doses)] };
}

/** `PMID 30413461`: the name of the field once more. */
function withName(unfit: Unfit): Remedy | undefined {
  const { path, shape, text } = unfit;
  const [, name = '', written] = /^([A-Za-z]+)[\s:.]*(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const number = Number(written);
  if (name.toLowerCase() !== path.at(-1) || failedBy(shape, number) !== undefined) return undefined;
  return { message: `Write the number only: ${number}.`, fixes: [changeTo(unfit, number)] };
}

function outside({ shape, text }: Unfit): Remedy | undefined {
  const failed = /^-?\d+(\.\d+)?$/.test(text) ? failedBy(shape, Number(text)) : undefined;
  if (failed !== 'minimum' && failed !== 'maximum') return undefined;
  const unit = shape.unit ? `, in ${shape.unit}` : '';
  const size = failed === 'minimum' ? 'small' : 'large';
  return {
    message: `${text} is too ${size} here: ${shape.title} is a number${limits(shape)}${unit}. Check the typing.`,
    fixes: [],
  };
}

/** The limits of a number, as the end of a sentence; empty where there are none. */
export function limits({ minimum, maximum }: Shape): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? (maximum === undefined ? '' : ` up to ${maximum}`) : ` from ${minimum}`;
}
