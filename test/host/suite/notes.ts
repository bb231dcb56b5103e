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
