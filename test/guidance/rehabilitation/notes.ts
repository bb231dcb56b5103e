/** The notes with which the cases on movement begin. */
export const stiffElbow = (lines = ''): string => `case_id: ELB-0601
note_type: initial
note_date: 2026-06-01
patient:
  age: 38
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-01-10
presentation:
  when: 2026-05-20
  stage: progressing
  symptoms: stiffness
lesions:
  - site: elbow
    side: left
${lines}`;

export const brokenElbow = stiffElbow(`fractures:
  - site: elbow
    bone: radial head
    status: healing
`);

export const burntElbow = `case_id: BRN-0602
note_type: initial
patient:
  age: 30
cause:
  class: traumatic
  type: burn
  when: day 0
presentation:
  when: week 10
  stage: early_inflammatory
  symptoms: [warmth, stiffness]
lesions:
  - site: elbow
`;

export const restingHip = `case_id: SCI-0603
note_type: initial
note_date: day 60
patient:
  age: 24
cause:
  class: neurogenic
  type: sci
  when: day 0
lesions:
  - site: hip
    side: right
rehabilitation:
  - type: complete_rest
`;

export const aloneExercise = stiffElbow(`rehabilitation:
  - type: active_rom
`);
