/** Whether the note speaks of calcium deposits and not of bone: the two are different diseases (L04, L63). */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, known } from '../model/access';

/** The studies and lesions whose words say calcification and nothing of bone; none where a study tells a maturity. */
export const calciumTexts = (data: CaseNote): Entry<{ readonly words?: string }>[] =>
  hasMaturity(data) ? [] : texts(data).filter(({ value }) => isOnlyCalcium(value.words ?? ''));

const hasMaturity = (data: CaseNote): boolean =>
  entries(data, 'imaging').some(({ value }) => known(value.maturity) !== undefined);

const texts = (data: CaseNote): readonly Entry<{ readonly words?: string }>[] => [
  ...entries(data, 'imaging'),
  ...entries(data, 'lesions'),
];

/** What is said not to be there, and the name of another disease, are no finding. */
const notMeant = /\b(no|without|free of|absence of)\b[^,.;]{0,30}calcif\w*|calcific tend\w+/gi;

const bone = /ossif|trabec|cortic|osseous|\bbony|\bnew bone|heterotopic bone|lamell/i;

const isOnlyCalcium = (text: string): boolean => /calcif/i.test(text.replace(notMeant, '')) && !bone.test(text);
