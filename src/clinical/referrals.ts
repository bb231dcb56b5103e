/** Who has been asked, and how soon. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries } from '../model/access';

export type Referral = ReturnType<typeof entries<'referral'>>[number]['value'];

/** The first referral to any of these. */
export const referralTo = (
  data: CaseNote,
  ...places: readonly NonNullable<Referral['to']>[]
): Entry<Referral> | undefined =>
  entries(data, 'referral').find(({ value: { to } }) => to !== undefined && places.includes(to));

/** Whether the patient was, or is to be, seen by any of these. */
export const isReferredTo = (data: CaseNote, ...places: readonly NonNullable<Referral['to']>[]): boolean =>
  referralTo(data, ...places) !== undefined;

/** Whether the patient has been seen by any of these, so that there is an opinion. */
export const isSeenBy = (data: CaseNote, ...places: readonly NonNullable<Referral['to']>[]): boolean =>
  entries(data, 'referral').some(
    ({ value: { to, status } }) => status === 'seen' && to !== undefined && places.includes(to),
  );

/** Whether any referral is urgent. */
export const hasUrgentReferral = (data: CaseNote): boolean =>
  entries(data, 'referral').some(({ value: { urgency } }) => urgency === 'urgent');
