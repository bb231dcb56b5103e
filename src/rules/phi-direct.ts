/** A name, a way to reach somebody, or a number that stands for one person. */
import { type Identifier, sorts } from '../clinical/privacy/identifier';
import { directIdentifiers } from '../clinical/privacy/identifiers';
import { redactions } from '../clinical/privacy/redaction';
import { isPublished } from '../clinical/published';
import type { Finding, Rule } from './rule';

export const phiDirect: Rule = {
  id: 'phi-direct',
  title: 'Looks like a direct identifier',
  why: 'A name, a date of birth, a telephone number, an address on the web, the number of a record, an insurance, a vehicle or an implant leads straight to one person. US law (Safe Harbor) counts 18 kinds of them. A note that holds one cannot be shared, whatever else was taken out. Texts and comments are searched by their form only, so something may be missed: read the note before you share it.',
  whenNot:
    'It says nothing about cases copied from a publication, and does not read `source`, codes, variants, features and the reference of an ethics board. Authors of a classification ("the class of Dr. Brooker") and addresses of publications are no identifiers.',
  kind: 'privacy',
  level: 'error',
  facts: ['L133', 'L135'],
  fix: 'redact',
  examples: {
    bad: [
      `presentation:
  words: Sent by Dr. Beispiel with a stiff elbow.
                     ^^^^^^^^
`,
      `# Call 020 7946 0123 before the next visit.
       ^^^^^^^^^^^^^
lesions:
  - site: elbow
`,
      `surgery:
  - type: arthroplasty
    words: Stem, serial no. KX99213, press fit.
                            ^^^^^^^
`,
    ],
    good: [
      `presentation:
  words: Sent by a surgeon with a stiff elbow.
`,
      `surgery:
  - type: arthroplasty
    words: Stem size 12, cup 54 mm, press fit.
`,
      `lesions:
  - site: hip
    words: Class II as described by Dr. Brooker.
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    const all = directIdentifiers(note);
    for (const one of all) tell({ at: one.span, message: messageFor(one), fixes: redactions(note, one, all) });
  },
};

const messageFor = ({ sort }: Identifier): Finding['message'] =>
  `This looks like ${sorts[sort].words}. It leads to one person, so the note cannot be shared with it. Take it out, or accept it with a reason if it is something else.`;
