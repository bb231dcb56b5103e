/** A note that many tests begin with: a planned excision 59 days after the injury, which is its one problem. */

/** What every note needs, and nothing else. */
export const core = `case_id: ELB-0042
note_type: initial
cause:
  class: traumatic
  when: 2026-01-20
lesions:
  - site: elbow
`;

export const early = `${core}surgery:
  - type: ho_excision
    status: planned
    when: 2026-03-20
`;

/** The same with another case id. */
export const earlyNamed = (id: string): string => early.replace('ELB-0042', id);

/** The id of its problem. */
export const earlyRule = 'surgery-before-4-months';
