/** A place smaller than a state in a note that claims to follow Safe Harbor. */
import { claimsSafeHarbor } from '../clinical/privacy/handling';
import { sorts } from '../clinical/privacy/identifier';
import { places } from '../clinical/privacy/identifiers';
import { redactions } from '../clinical/privacy/redaction';
import type { Rule } from './rule';

export const phiGeography: Rule = {
  id: 'phi-geography',
  title: 'Place smaller than a state under Safe Harbor',
  why: 'Safe Harbor keeps no place smaller than a state: no street, town, postal code or hospital. Of a US postal code the first three digits may stay where more than 20,000 people share them. A place and a rare course are often enough to find the patient.',
  whenNot:
    'It says nothing unless `privacy.method` is `safe_harbor`, and does not read `source`. Countries and states may stay. A town without a word such as "lives in" or a postal code is not recognised.',
  kind: 'privacy',
  level: 'warning',
  facts: ['L133'],
  fix: 'redact',
  examples: {
    bad: [
      `privacy:
  method: safe_harbor
patient:
  words: Lives in Musterstadt with his family.
                  ^^^^^^^^^^^
`,
      `privacy:
  method: safe_harbor
# Sent to Springfield, IL 62704 after discharge.
          ^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `privacy:
  method: safe_harbor
patient:
  words: Lives in Germany with his family.
`,
      `privacy:
  method: limited_data_set
patient:
  words: Lives in Musterstadt with his family.
`,
    ],
  },
  check(note, tell) {
    if (!claimsSafeHarbor(note.data)) return;
    const all = places(note);
    for (const one of all) {
      tell({
        at: one.span,
        message: `This looks like ${sorts[one.sort].words}. Safe Harbor keeps no place smaller than a state, since it narrows down who the patient is. Take it out, or write the country or state.`,
        fixes: redactions(note, one, all),
      });
    }
  },
};
