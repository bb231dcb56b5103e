/** Invented notes of each setting of prevention, to be changed in one place or another. */

/** What is asked of every patient, and speaks against nothing. */
export const healthy = `  comorbidities: none
  medications: none
  egfr_ml_min: 80
`;

/** A man before a hip replacement. */
export const hip = (patient = healthy, rest = ''): string => `case_id: HIP-0601
note_type: initial
note_date: 2026-06-01
patient:
  age: 66
  sex: male
${patient}cause:
  class: traumatic
  type: arthroplasty
lesions:
  - site: hip
surgery:
  - id: tha
    type: arthroplasty
    role: index
    status: planned
    when: 2026-06-15
    site: hip
${rest}`;

/** A man before an elbow is freed. */
export const elbow = (patient = healthy, rest = ''): string => `case_id: ELB-0602
note_type: initial
note_date: 2026-06-01
patient:
  age: 45
  sex: male
${patient}cause:
  class: traumatic
  type: dislocation
  when: 2025-10-01
lesions:
  - site: elbow
surgery:
  - id: sx1
    type: ho_excision
    status: planned
    when: 2026-06-20
${rest}`;

/** A fresh fracture of an elbow, fixed yesterday. */
export const freshElbow = (status: string, patient = healthy): string => `case_id: ELB-0603
note_type: initial
note_date: 2026-06-01
patient:
  age: 45
  sex: male
${patient}cause:
  class: traumatic
  type: fracture
  when: 2026-05-31
fractures:
  - site: elbow
    bone: olecranon
    status: ${status}
lesions:
  - site: elbow
surgery:
  - id: orif
    type: fracture_fixation
    role: index
    status: done
    when: 2026-05-31
    site: elbow
`;

/** A hip socket that is to be fixed. */
export const acetabulum = (patient = healthy, rest = ''): string => `case_id: ACE-0604
note_type: initial
note_date: 2026-06-01
patient:
  age: 34
  sex: male
${patient}cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-05-31
fractures:
  - site: acetabulum
    bone: posterior wall
    status: unhealed
lesions:
  - site: hip
surgery:
  - id: orif
    type: fracture_fixation
    role: index
    status: planned
    when: 2026-06-03
    site: acetabulum
${rest}`;

/** Two weeks after an injury of the spinal cord. */
export const cord = (level = 'T8', patient = healthy, rest = ''): string => `case_id: SCI-0605
note_type: initial
note_date: 2026-06-15
patient:
  age: 28
  sex: male
  weight_kg: 70
${patient}cause:
  class: neurogenic
  type: sci
  when: 2026-06-01
neuro:
  sci_level: ${level}
presentation:
  symptoms: none
lesions:
  - site: hip
${rest}`;

/** Ten days after a brain injury. */
export const brain = (patient: string): string => `case_id: TBI-0606
note_type: initial
note_date: 2026-06-11
patient:
  age: 28
  sex: male
${patient}cause:
  class: neurogenic
  type: tbi
  when: 2026-06-01
lesions:
  - site: elbow
`;

/** An excision of bone at another place. */
export const excisionAt = (site: string, cause: string, rest = ''): string => `case_id: EXC-0607
note_type: initial
note_date: 2026-06-01
patient:
  age: 52
  sex: male
${healthy}cause:
  ${cause}
  when: 2025-06-01
lesions:
  - site: ${site}
surgery:
  - id: sx1
    type: ho_excision
    status: planned
    when: 2026-06-20
${rest}`;
