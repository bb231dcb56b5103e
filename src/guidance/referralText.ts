/** A referral as it is named in a sentence. */
import type { Referral } from '../clinical/referrals';
import { inWords, withDetail } from '../knowledge/guidanceText';
import { type Entry, known } from '../model/access';

/** Who is asked, and how far that has come. */
export const referralSlots = ({ value: { to, status } }: Entry<Referral>): { readonly to: string } => ({
  to: withDetail(inWords(String(to)), known(status)),
});
