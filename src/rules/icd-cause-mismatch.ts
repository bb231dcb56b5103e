/** An ICD-10 code of the block M61 that names another cause than the note. */
import { causeClasses, hasCause } from '../clinical/causes';
import { cnsLesions } from '../clinical/cns';
import { fopBesideCodesAt, hasMalformedToes } from '../clinical/fop';
import { askFields } from '../clinical/prompts';
import type { CaseNote } from '../knowledge/index';
import { entries, fields, known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const icdCauseMismatch: Rule = {
  id: 'icd-cause-mismatch',
  title: 'Code and cause disagree',
  why: 'In ICD-10 the character after M61. tells the cause: .0 myositis ossificans after injury, .1 progressiva, which includes fibrodysplasia ossificans progressiva (FOP), .2 with paralysis, .3 with burns. A code that tells another cause than the note puts the case into the wrong count, and M61.1 sets off all rules on FOP. Which code is right is for the local coder to say.',
  whenNot:
    'It says nothing where the type of the cause is not known (but for .1), and about .4, .5 and .9, which name no cause. It only informs about .2 in a lesion of the brain without a word of paralysis.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L115', 'L119'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  class: traumatic
  type: fracture
diagnosis:
  codes: icd10_who M61.32
         ^^^^^^^^^^^^^^^^
`,
      `cause:
  class: traumatic
  type: burn
diagnosis:
  codes: [icd10_cm M61.10, icd10_cm M61.221]
          ^^^^^^^^^^^^^^^
                           ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `cause:
  class: traumatic
  type: burn
diagnosis:
  codes: icd10_who M61.32
`,
      `genetics:
  diagnosis: fop
diagnosis:
  codes: icd10_who M61.12
`,
    ],
  },
  check(note, tell) {
    for (const [index, code] of (fields(note.data, 'diagnosis').codes ?? []).entries()) {
      const [, kind = ''] = /^(?:icd10_\w+ )?M61\.?(\d)/i.exec(code) ?? [];
      const at = spanOf(note, ['diagnosis', 'codes', index]);
      const found = kind === '1' ? fopMismatch(note) : mismatch(note, kind);
      if (found) tell({ ...found, at, related: kind === '1' ? [] : [causeOf(note)] });
    }
  },
};

const causeOf = (note: Note) => {
  const field = known(fields(note.data, 'cause').type) === undefined ? 'class' : 'type';
  return { at: spanOf(note, ['cause', field]), message: 'The cause as it is recorded.' };
};

type Mismatch = Pick<Finding, 'message' | 'level' | 'fixes'>;

/** The code of FOP, which nothing else in the note names or makes one think of. */
function fopMismatch(note: Note): Mismatch | undefined {
  const isThoughtOf = entries(note.data, 'differential').some(
    ({ value: { diagnosis, status } }) => diagnosis === 'fop' && (status === 'considered' || status === 'pending'),
  );
  if (fopBesideCodesAt(note) || hasMalformedToes(note.data) || isThoughtOf) return undefined;
  return {
    message:
      'M61.1 stands for FOP, which nothing else in the note names. In FOP much is avoided that is usual otherwise, and the checks act on this code alone. Record FOP in genetics.diagnosis, or correct the code with the local coder.',
    fixes: askFields(note, 'Add genetics.diagnosis', ['genetics'], ['diagnosis']),
  };
}

/** A code that tells of injury, paralysis or a burn, and a cause that is on record and is none of it. */
function mismatch({ data }: Note, kind: string): Mismatch | undefined {
  if (!isCauseClear(data)) return undefined;
  const lesions = cnsLesions(data);
  const isNeurogenic = lesions.length > 0 || causeClasses(data).includes('neurogenic');
  if (kind === '0' && !hasInjury(data)) return says('M61.0', 'an injury');
  if (kind === '3' && !hasCause(data, 'burn')) return says('M61.3', 'a burn');
  if (kind !== '2') return undefined;
  if (!isNeurogenic) return says('M61.2', 'paralysis, from a lesion of brain or cord');
  return lesions.includes('sci') || isParalysed(data) ? undefined : { level: 'information', message: withoutParalysis };
}

/** Whether it is on record what the cause is: without its type, an injury may have been anything. */
function isCauseClear(data: CaseNote): boolean {
  const { class: causeClass, type } = fields(data, 'cause');
  return causeClass === 'genetic' || causeClass === 'idiopathic' || known(type) !== undefined;
}

const says = (code: string, cause: string): Mismatch => ({
  message: `${code} stands for ${cause}, which the note does not record. The wrong code counts this case under another cause. Check cause and code; M61.5 is the one for other ossification, and the local coder decides.`,
});

const withoutParalysis =
  'M61.2 is meant for paralysis: the list names paraplegia and quadriplegia, and the note tells of a lesion of the brain without paralysis. The case may count under a wrong heading. Check with the local coder, or record the paralysis in neuro.words.';

const hasInjury = (data: CaseNote): boolean =>
  causeClasses(data).includes('traumatic') || hasCause(data, 'tbi', 'sci') || entries(data, 'fractures').length > 0;

/** Whether the words on the lesion tell of paralysis. */
const isParalysed = (data: CaseNote): boolean =>
  /plegi|paraly|paresis|paretic/i.test(fields(data, 'neuro').words ?? '');
