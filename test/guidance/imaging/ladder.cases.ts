/** Which study comes next. */
import type { GuidanceCase } from '../case';

export const early = (lines: string, when = '2026-02-01'): string => `case_id: HIP-0501
note_type: initial
note_date: 2026-02-20
patient:
  age: 30
cause:
  class: neurogenic
  type: tbi
  when: ${when}
presentation:
  when: 2026-02-18
  stage: early_inflammatory
  symptoms: [pain, swelling]
lesions:
  - id: hip1
    site: hip
${lines}`;

export const cleanFilm = `imaging:
  - modality: xray
    when: 2026-02-19
    ho_present: no
`;

export const excision = (lines: string): string => `case_id: ELB-0502
note_type: initial
note_date: 2026-06-01
patient:
  age: 45
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2025-10-01
presentation:
  stage: mature
  symptoms: stiffness
lesions:
  - site: elbow
imaging:
  - modality: xray
    when: 2026-01-10
    ho_present: yes
    maturity: maturing
${lines}surgery:
  - type: ho_excision
    status: planned
    when: 2026-06-20
`;

export const ct = `  - modality: ct
    when: 2026-05-10
    ho_present: yes
    change: stable
`;

export const imagingLadder: readonly GuidanceCase[] = [
  {
    name: 'nothing yet, in the first weeks: a film, and what a clean one would mean',
    note: early(''),
    expect: {
      imaging: {
        says: ['question: S18.first', 'evidence: L64', 'evidence: X5'],
        never: ['L74', 'S19.next', 'L60.ask'],
        slots: { 'S18.first.site': 'hip' },
        stubs: ['imaging null'],
      },
    },
  },
  {
    name: 'a clean film on day 18 with symptoms: scan, ultrasound or a second film',
    note: early(cleanFilm),
    expect: {
      imaging: {
        says: ['question: L64.repeat', 'evidence: L65', 'evidence: L66', 'evidence: L64'],
        never: ['S18.shows', 'S18.clean', 'S19.clean'],
        slots: { 'L64.repeat.study': 'X-ray (2026-02-19)', 'L64.repeat.elapsed': '18 days' },
        stubs: ['imaging null'],
      },
    },
  },
  {
    name: 'a clean film without a time: when it was decides what it means',
    note: early(cleanFilm.replace('when: 2026-02-19', 'when: not_stated')),
    expect: {
      imaging: { says: ['question: L64.when', 'evidence: L64'], never: ['L64.repeat'], stubs: ['imaging null'] },
    },
  },
  {
    name: 'a scan after the clean film has been done',
    note: early(`${cleanFilm}  - modality: bone_scan
    when: 2026-02-20
    flow: increased
    delayed: normal
`),
    expect: { imaging: { says: ['shown: S19.done', 'L65'], never: ['L64.repeat'], noStubs: ['imaging null'] } },
  },
  {
    name: 'a further study that waits to be filled in is not inserted again',
    note: early(`${cleanFilm}  - modality:
    when:
    ho_present:
`),
    expect: { imaging: { says: ['question: L64.repeat'], noStubs: ['imaging null'] } },
  },
  {
    name: 'an excision ahead with a film only: a map, and stability',
    note: excision(''),
    expect: {
      imaging: {
        says: ['shown: S18.shows', 'question: L74.ask', 'question: S46.ask'],
        never: ['L74.done', 'S46.stable', 'L74.nerve'],
        stubs: ['imaging null'],
      },
    },
  },
  {
    name: 'an excision ahead with CT and no growth between two studies',
    note: excision(ct),
    expect: {
      imaging: {
        says: ['shown: L74.done', 'shown: S46.stable'],
        never: ['L74.ask', 'S46.ask'],
        slots: { 'L74.done.study': 'CT (2026-05-10)', 'S46.stable.study': 'CT (2026-05-10)' },
        noStubs: ['imaging null'],
      },
    },
  },
  {
    name: 'an excision ahead with a mature bone',
    note: excision(ct.replace('change: stable', 'maturity: mature')),
    expect: { imaging: { says: ['shown: S46.mature'], never: ['S46.ask', 'S46.stable'] } },
  },
  {
    name: 'a nerve under pressure: its course belongs to the map',
    note: excision(`nerves_vessels:
  - structure: ulnar_nerve
    status: compressed
`),
    expect: {
      imaging: { says: ['question: L74.nerve'], slots: { 'L74.nerve.structure': 'ulnar nerve' } },
    },
  },
  {
    name: 'a film with a dense centre: doubt, so a study in sections',
    note: early(`imaging:
  - modality: xray
    when: 2026-02-19
    ho_present: yes
    pattern: central_dense
`),
    expect: { imaging: { says: ['question: S19.doubt'], never: ['S19.next'], stubs: ['imaging null'] } },
  },
  {
    name: 'bone in the skin that a biopsy has proven needs no film',
    note: `case_id: SKI-0503
note_type: initial
cause:
  class: unknown
lesions:
  - site: thigh
    tissue: subcutaneous
surgery:
  - type: biopsy
    status: done
    histology: bone
`,
    expect: {
      imaging: { says: ['shown: S18.skin'], never: ['S18.first'], noStubs: ['imaging null'] },
    },
  },
  {
    name: 'two lesions: the one without a film is asked for by its name',
    note: `case_id: TWO-0504
note_type: initial
cause:
  class: neurogenic
  type: sci
  when: day 0
lesions:
  - id: hip_left
    site: hip
    side: left
  - id: knee_right
    site: knee
    side: right
imaging:
  - modality: xray
    lesion: hip_left
    when: month 3
    ho_present: yes
`,
    expect: {
      imaging: {
        says: ['shown: S18.shows', 'question: S18.first'],
        slots: { 'S18.first.site': 'knee (right)', 'S18.shows.study': 'X-ray (month 3)' },
        stubs: ['imaging null'],
      },
    },
  },
  {
    name: 'a swollen leg at risk without a study of the veins',
    note: early('').replace('site: hip', 'site: thigh'),
    expect: { imaging: { says: ['question: L60.none'] } },
  },
  {
    name: 'a clean film long after the injury, with symptoms: further, not again',
    note: early(cleanFilm, '2025-09-01'),
    expect: { imaging: { says: ['question: S19.clean'], never: ['L64', 'L64.repeat'], stubs: ['imaging null'] } },
  },
  {
    name: 'a pregnant woman with a clean early film: the same steps, nothing is said that no fact says',
    note: early(cleanFilm).replace('age: 30', 'age: 30\n  sex: female\n  pregnancy: pregnant'),
    expect: { imaging: { says: ['question: L64.repeat'] } },
  },
];
