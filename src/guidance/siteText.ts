/** Where a lesion is, as it stands in a sentence. */
import type { Lesion } from '../clinical/lesions';
import { inOneLine, inWords, theBone, withDetail } from '../knowledge/guidanceText';
import type { Path } from '../knowledge/schema';
import { type Entry, known } from '../model/access';

/** Site and side; `the bone` where the note does not say. */
export function siteText(lesion: Entry<Lesion> | undefined): string {
  const site = known(lesion?.value.site);
  return site === undefined ? theBone : withDetail(inWords(site), known(lesion?.value.side));
}

/** Several of them, each once. */
export const sitesText = (lesions: readonly Entry<Lesion>[]): string => inOneLine([...new Set(lesions.map(siteText))]);

export const sitePlaces = (lesions: readonly Entry<Lesion>[]): Path[] =>
  lesions.filter(({ value }) => value.site !== undefined).map(({ path }) => [...path, 'site']);
