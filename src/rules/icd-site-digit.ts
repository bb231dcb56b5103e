/** A code of M61 whose digit for the site does not fit the lesions. */
import { type Code, codesOf, lineOf, type M61, m61Of, whoDigit } from '../clinical/codes';
import { entries, known } from '../model/access';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule } from './rule';

export const icdSiteDigit: Rule = {
  id: 'icd-site-digit',
  title: 'Code whose digit for the site does not fit',
  why: 'In lists of the WHO type the second character after the point is 0 for multiple sites and 9 for an unspecified site; in ICD-10-CM it is the other way round. Lists of the WHO type count the elbow as 2, the wrist as 3, the hip as 5 and the knee as 6; ICD-10-CM names regions of muscle, and the coder decides.',
  whenNot:
    'It says nothing where the site of a lesion is not known, about sites without a certain digit, and about the regions of ICD-10-CM. With several lesions one that fits is enough.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L116', 'L118'],
  fix: 'rewrite',
  examples: {
    bad: [
      `lesions:
  - site: elbow
diagnosis:
  codes: icd10_who M61.53
         ^^^^^^^^^^^^^^^^
`,
      `lesions:
  - site: hip
    side: left
diagnosis:
  codes: icd10_cm M61.59
         ^^^^^^^^^^^^^^^
`,
      `lesions:
  - site: hip
diagnosis:
  codes: icd10_who M61.59
         ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: elbow
diagnosis:
  codes: icd10_who M61.52
`,
      `lesions:
  - site: hip
    side: both
diagnosis:
  codes: [icd10_cm M61.59, icd10_who M61.50]
`,
      `lesions:
  - site: not_stated
diagnosis:
  codes: icd10_who M61.53
`,
    ],
  },
  check(note, tell) {
    const places = placesIn(note);
    for (const code of codesOf(note.data)) {
      const m61 = m61Of(code);
      const wrong = m61?.site === undefined ? undefined : misread(code, m61.site, places);
      if (wrong === undefined || !m61) continue;
      tell({
        at: spanOf(note, code.path),
        message: `In ${code.system} the digit ${m61.site} for the site ${wrong}. Lists of the WHO type and ICD-10-CM differ here, so the code may be read as another place. Check the code in its list, or the system in front of it.`,
        related: entries(note.data, 'lesions').map(({ path }) => ({
          at: spanOf(note, [...path, 'site']),
          message: 'The site of the lesion.',
        })),
        fixes: code.system === 'icd10_who' ? fixesFor(note, code, m61, places) : [],
      });
    }
  },
};

interface Places {
  /** The sites of all lesions; none where one of them is not known. */
  readonly sites: readonly string[];
  readonly isOne: boolean;
}

function placesIn({ data }: Note): Places {
  const lesions = entries(data, 'lesions').map(({ value }) => value);
  const sites = lesions.map(({ site }) => known(site) ?? '');
  return {
    sites: sites.includes('') ? [] : sites,
    isOne: lesions.length === 1 && lesions.every(({ side }) => side !== 'both'),
  };
}

/** What the digit says that the lesions do not bear out; undefined where it may be right. */
function misread({ system }: Code, digit: string, { sites, isOne }: Places): string | undefined {
  if (sites.length === 0 || (system !== 'icd10_who' && system !== 'icd10_cm')) return undefined;
  const [several, unspecified] = system === 'icd10_who' ? ['0', '9'] : ['9', '0'];
  if (digit === several) return isOne ? 'means several sites, and there is one lesion' : undefined;
  if (digit === unspecified) return 'means a site that is not specified, and the site is known';
  const digits = sites.map(whoDigit);
  if (system === 'icd10_cm' || digits.includes(undefined) || digits.includes(digit)) return undefined;
  return `is not that of the ${[...new Set(sites)].join(' and ')} (${[...new Set(digits)].join(', ')})`;
}

/** Where all lesions have the same digit, it is the one that this list gives. */
function fixesFor(note: Note, code: Code, { kind, side = '' }: M61, { sites }: Places): Fix[] {
  const [digit, ...others] = new Set(sites.map(whoDigit));
  if (digit === undefined || others.length > 0) return [];
  const right = `M61.${kind}${digit}${side}`;
  const edits = () => put(note, code.path, lineOf({ ...code, code: right }));
  return [{ title: `Write ${right}: ${sites[0]} in lists of the WHO type`, kind: 'rewrite', preferred: false, edits }];
}
