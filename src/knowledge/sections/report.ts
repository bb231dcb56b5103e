/** Section report: the texts of a case report that you write, after the CARE guideline. */
import { choice, list, mapSection, text } from '../shapes';

const written = { in: ['case_report'], if: 'the patient is your own' } as const;

export const report = mapSection(
  {
    title: 'Report',
    description: 'Texts for a case report that you write, after the case report guideline (CARE).',
    need: written,
    facts: ['L131'],
  },
  {
    title: text({
      title: 'Title',
      description: 'Title of the report, with the words "case report" in it.',
      need: written,
      facts: ['L131'],
    }),
    key_words: list(
      text({
        title: 'Key words',
        description: 'Two to five key words, one per line.',
        example: 'heterotopic ossification',
        need: written,
        facts: ['L131'],
      }),
    ),
    abstract: text({
      title: 'Abstract',
      description: 'Short summary of the case and of what it teaches.',
      need: written,
      facts: ['L131'],
    }),
    introduction: text({
      title: 'Introduction',
      description: 'Why the case is worth reading, and what is known so far.',
      need: written,
      facts: ['L131'],
    }),
    discussion: text({
      title: 'Discussion',
      description: 'Strengths and limits of the case, and what other papers say.',
      need: written,
      facts: ['L131'],
    }),
    takeaway: text({ title: 'Take-away lesson', description: 'The main lesson in a sentence or two.' }),
    patient_perspective: text({
      title: 'Patient perspective',
      description: 'How the patient sees it, in the own words of the patient and without names.',
      need: written,
      facts: ['L131'],
    }),
    consent: choice(
      {
        yes: 'Given.',
        no: 'Refused.',
        waived: 'An ethics board has waived it.',
        pending: 'Asked for, no answer yet.',
      },
      {
        title: 'Consent',
        description: 'Consent to publication.',
        need: { if: 'the patient is your own, and the note is a case report or is shared (privacy.method)' },
        facts: ['L131'],
      },
    ),
    consent_by: choice(
      {
        patient: 'The patient.',
        guardian: 'The parent or guardian alone.',
        guardian_with_assent: 'The parent or guardian, and the child agreed.',
        next_of_kin: 'The next of kin.',
      },
      {
        title: 'Consent by',
        description: 'Who gave consent: a role, not a name.',
        need: { if: 'consent is yes, and the patient is your own' },
        facts: ['L131'],
      },
    ),
    consent_form: choice(
      { written: 'In writing.', oral: 'By word of mouth.' },
      { title: 'Form of consent', description: 'How consent was given.' },
    ),
    ethics: text({
      title: 'Ethics',
      description: 'Ethics board and its decision, without data on persons.',
    }),
  },
);
