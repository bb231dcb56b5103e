/** Texts that several suites open. */

/** A note without a problem. */
export const clean = `case_id: ELB-0043
note_type: initial
cause:
  class: traumatic
lesions:
  - site: elbow
`;

/** The same with another case id. */
export const cleanNamed = (id: string): string => clean.replace('ELB-0043', id);

/** A planned excision 59 days after the injury: one problem, `surgery-before-4-months`. */
export const early = `case_id: ELB-0042
note_type: initial
cause:
  class: traumatic
  when: 2026-01-20
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: planned
    when: 2026-03-20
`;

/** The id of its problem. */
export const earlyRule = 'surgery-before-4-months';
