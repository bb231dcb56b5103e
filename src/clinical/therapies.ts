/** The therapies of a note, as treatment and as prevention alike, and what kind of therapy a word names. */

import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, listed } from '../model/access';
import { once } from '../model/once';

type EntryOf<K extends keyof CaseNote> = ReturnType<typeof entries<K>>[number]['value'];
export type Therapy = EntryOf<'treatment'> | EntryOf<'prophylaxis'>;

const nsaids: readonly unknown[] = [
  'indomethacin',
  'indomethacin_sr',
  'ibuprofen',
  'diclofenac',
  'naproxen',
  'celecoxib',
  'etoricoxib',
  'meloxicam',
  'nsaid',
];
const bisphosphonates: readonly unknown[] = ['etidronate', 'alendronate', 'pamidronate', 'bisphosphonate'];
const otherDrugs: readonly unknown[] = ['palovarotene', 'corticosteroid', 'analgesic', 'antispasticity'];

/** A non-steroidal anti-inflammatory drug (NSAID) that works in the whole body: not one on the skin. */
export const isNsaid = ({ therapy, route }: Therapy): boolean => nsaids.includes(therapy) && route !== 'topical';

/** Etidronate and its kin. */
export const isBisphosphonate = ({ therapy }: Therapy): boolean => bisphosphonates.includes(therapy);

/** A drug that is dosed in mg: not a vaccine, and not botulinum toxin. */
export const isDrug = ({ therapy }: Therapy): boolean =>
  nsaids.includes(therapy) || bisphosphonates.includes(therapy) || otherDrugs.includes(therapy);

/** One that acts where it is given, so that it matters for which lesion. */
export const isLocal = ({ therapy }: Therapy): boolean => therapy === 'radiotherapy' || therapy === 'botulinum_toxin';

/** Every therapy that was given or is planned: `none` is not one, and neither is what was declined. */
export const therapies = once((data: CaseNote): readonly Entry<Therapy>[] =>
  [...entries(data, 'treatment'), ...entries(data, 'prophylaxis')].filter(
    ({ value: { therapy, status } }) => therapy !== 'none' && status !== 'declined',
  ),
);

/** Whether a therapy of that kind is given or planned. */
export const hasTherapy = (data: CaseNote, isOfKind: (therapy: Therapy) => boolean): boolean =>
  therapies(data).some(({ value }) => isOfKind(value));

/** Whether such a drug is given or planned, or taken for another illness. */
export const hasNsaid = (data: CaseNote): boolean =>
  hasTherapy(data, isNsaid) || listed(fields(data, 'patient').medications).includes('nsaid');

/** Radiation, at any dose. */
export const isRadiotherapy = ({ therapy }: Therapy): boolean => therapy === 'radiotherapy';
export const isEtidronate = ({ therapy }: Therapy): boolean => therapy === 'etidronate';
export const isPalovarotene = ({ therapy }: Therapy): boolean => therapy === 'palovarotene';
