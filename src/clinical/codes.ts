/** Codes of the diagnosis: their system, and what the characters of ICD-10 M61 mean (L115 to L118). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { fields, known } from '../model/access';

export interface Code {
  /** `icd10_who`, `omim` and so on; none where the line begins with the code itself. */
  readonly system?: string;
  /** The code alone, as it is written. */
  readonly code: string;
  /** What stands behind it, with the blank in front. */
  readonly label: string;
  readonly path: Path;
}

/** The codes of the diagnosis, one for each line. */
export const codesOf = (data: CaseNote): Code[] =>
  (fields(data, 'diagnosis').codes ?? []).flatMap((line, index) => codeIn(line, ['diagnosis', 'codes', index]));

/** One line read; nothing where it is an answer or empty. */
export function codeIn(line: string | undefined, path: Path): Code[] {
  const [, system, code, label = ''] = /^(?:([a-z][a-z0-9_]*) )?(\S+)(.*)$/s.exec(known(line) ?? '') ?? [];
  return code === undefined || code === 'none' ? [] : [{ ...(system && { system }), code, label, path }];
}

/** The line with another system, or another code. */
export const lineOf = ({ system, code, label }: Omit<Code, 'path'>): string =>
  `${system ? `${system} ` : ''}${code}${label}`;

/** The parts of a code of calcification and ossification of muscle: M61, the kind, the site, the side. */
export interface M61 {
  readonly kind: string;
  readonly site: string | undefined;
  readonly side: string | undefined;
}

/** The parts of such a code; undefined of any other. */
export function m61Of({ code }: Code): M61 | undefined {
  const [, kind, site, side] = /^M61\.?(\d)(\d)?(\d)?$/.exec(code) ?? [];
  return kind === undefined ? undefined : { kind, site, side };
}

/** The digit for each site in lists of the WHO type (L118). Other sites have none that is certain. */
const whoDigits: Readonly<Record<string, string>> = {
  shoulder: '1',
  upper_arm: '2',
  elbow: '2',
  forearm: '3',
  wrist: '3',
  hand: '4',
  pelvis: '5',
  hip: '5',
  thigh: '5',
  knee: '6',
  lower_leg: '6',
  ankle: '7',
  foot: '7',
  neck: '8',
  spine: '8',
};

/** The digit of a site in lists of the WHO type; undefined where none is certain. */
export const whoDigit = (site: string | undefined): string | undefined => whoDigits[site ?? ''];

/** The sites that a digit of ICD-10-CM may mean: it names regions of muscle, and the coder decides about joints. */
const cmSites: Readonly<Record<string, readonly string[]>> = {
  '1': ['shoulder', 'scapula', 'upper_arm'],
  '2': ['upper_arm', 'elbow', 'shoulder'],
  '3': ['forearm', 'elbow', 'wrist'],
  '4': ['hand', 'wrist'],
  '5': ['thigh', 'hip', 'knee', 'pelvis'],
  '6': ['lower_leg', 'knee', 'ankle'],
  '7': ['ankle', 'foot'],
};

/** The sites that a digit of ICD-10-CM may mean; none where it takes no side. */
export const sitesOfCm = (digit: string | undefined): readonly string[] => cmSites[digit ?? ''] ?? [];

/** Hand and fingers, and ankle, foot and toes, have lists of their own under M61.1 (L117). */
const ownLists: Readonly<Record<string, Readonly<Record<string, 'left' | 'right'>>>> = {
  '14': { '1': 'right', '2': 'left', '4': 'right', '5': 'left' },
  '17': { '1': 'right', '2': 'left', '4': 'right', '5': 'left', '7': 'right', '8': 'left' },
};

/** The side that the last character of a code of ICD-10-CM names; undefined where it names none (L117). */
export function sideOfCm({ kind, site = '', side = '' }: M61): 'left' | 'right' | undefined {
  if (sitesOfCm(site).length === 0) return undefined;
  return (ownLists[kind + site] ?? { '1': 'right', '2': 'left' })[side as '1'];
}
