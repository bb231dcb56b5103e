/** Notes from which the cases and pairs on the timing of surgery are made. */

/** An elbow eight months after the injury, with all that the wait is for, and stiff. */
export const answered = `case_id: ELB-0102
note_type: initial
note_date: 2026-09-01
patient:
  age: 45
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-01-20
  wounds_healed: yes
fractures:
  - site: elbow
    status: united
    when: 2026-08-01
presentation:
  when: 2026-06-01
  stage: mature
  symptoms: stiffness
  function_impaired: yes
  pain: 3
lesions:
  - site: elbow
    side: left
rom:
  - joint: elbow
    side: left
    when: 2026-08-20
    mode: active
    flexion: 95
    extension_deficit: 45
    pronation: 60
    supination: 60
nerves_vessels:
  - structure: ulnar_nerve
    side: left
    status: intact
    when: 2026-08-20
imaging:
  - modality: ct
    when: 2026-08-10
    ho_present: yes
    maturity: mature
labs:
  - test: crp
    when: 2026-08-20
    value: 3
    unit: mg/L
    ref_high: 5
rehabilitation:
  - type: physiotherapy
    start: 2026-03-01
    response: unchanged
surgery:
  - type: ho_excision
    status: planned
    when: 2026-09-20
    indication: functional_limitation
    procedures: capsular_release
`;

/** A note of one lesion of brain or cord with a stiff hip. */
export const hip = (type: string, when: string, lines = ''): string => `case_id: HIP-0103
note_type: initial
note_date: 2026-10-01
patient:
  age: 35
cause:
  class: neurogenic
  type: ${type}
  when: 2025-12-01
lesions:
  - site: hip
    side: right
${lines}surgery:
  - type: ho_excision
    status: planned
    when: ${when}
`;

/** A boy with a lesion of brain or cord, and an excision ahead. */
export const boy = (type: string, recovery: string, lines = ''): string => `case_id: HIP-0104
note_type: initial
note_date: 2026-10-01
patient:
  age: 12
cause:
  class: neurogenic
  type: ${type}
  when: 2026-02-01
neuro:
  lesion: ${type}
  recovery: ${recovery}
presentation:
  when: 2026-09-01
  symptoms: stiffness
lesions:
  - site: hip
    side: right
surgery:
  - type: ho_excision
    status: planned
    when: 2026-10-20
${lines}`;

/** A hip on the day of a note in which no excision is recorded. */
export const unplanned = (presentation: string, lines = ''): string => `case_id: HIP-0105
note_type: initial
note_date: 2026-03-20
cause:
  class: traumatic
  type: hip_surgery
  when: 2026-01-20
presentation:
  when: 2026-03-20
${presentation}lesions:
  - site: hip
    side: left
${lines}`;
