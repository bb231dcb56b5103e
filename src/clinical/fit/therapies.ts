/** Whether a therapy makes sense in this patient; what a rule would call an error does not. */
import type { Path } from '../../knowledge/schema';
import { known, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { isChild, isUnder } from '../age';
import { isNeurogenic } from '../cns';
import { isContraindicated, type Method } from '../contraindications';
import { isFop } from '../fop';
import { isBisphosphonate, isNsaid, type Therapy } from '../therapies';
import { indomethacinChildAge } from '../thresholds';

/** What is no prevention of bone, whatever else it does. */
const noPrevention = ['corticosteroid', 'analgesic', 'antispasticity', 'botulinum_toxin', 'vaccination'];

/** Whether a word for a therapy has no sense in this entry: something speaks against it, or it is for another disease. */
export function isUnfitTherapy(note: Note, [section = '', index = 0]: Path, therapy: string): boolean {
  const entry = (valueAt(note.data, [section, index]) ?? {}) as { readonly operation?: string };
  const method = methodOf({ therapy } as Therapy);
  if (method) return isContraindicated(note, method, known(entry.operation)) || isTooYoung(note, therapy, method);
  if (therapy === 'palovarotene') return !isFop(note);
  if (therapy === 'antispasticity' || therapy === 'botulinum_toxin') {
    return section === 'prophylaxis' || !isNeurogenic(note.data);
  }
  return section === 'prophylaxis' && noPrevention.includes(therapy);
}

/** A child: no dose of etidronate, and alendronate not under 18 (L40, L141); indomethacin not up to 14 (L27). */
const isTooYoung = (note: Note, therapy: string, method: Method): boolean =>
  therapy.startsWith('indomethacin')
    ? isUnder(note, indomethacinChildAge + 1)
    : method === 'bisphosphonate' && isChild(note);

function methodOf(entry: Therapy): Method | undefined {
  if (isNsaid(entry)) return 'nsaid';
  if (isBisphosphonate(entry)) return 'bisphosphonate';
  return entry.therapy === 'radiotherapy' ? 'radiotherapy' : undefined;
}
