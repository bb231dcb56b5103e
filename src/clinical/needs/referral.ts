/** When it must be on record who else is asked: not in a published case. */
import { isPublished } from '../published';
import type { EntryOf, SectionNeeds } from './condition';

export const referral: SectionNeeds<EntryOf<'referral'>> = { section: ({ data }) => !isPublished(data) };
