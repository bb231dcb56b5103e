/** Notes of any length to measure with: without a problem, as varied as real ones, and each time another text. */

/** The lines of one entry; `at` counts the entries of its section, `turn` makes each text another one. */
type Entry = (at: number, turn: number) => readonly string[];

/** A number as prose has it: notes say how many, seldom a number of three digits. */
const few = (turn: number): number => turn % 100;

const measured: readonly Entry[] = [
  (at, turn) => [
    `when: week ${8 + at}`,
    'mode: active',
    `flexion: ${90 + ((at + turn) % 50)}`,
    `extension_deficit: ${(at * 7 + turn) % 45}`,
    `pronation: ${30 + (turn % 50)}`,
    'supination: 25',
  ],
  (at, turn) => [
    `when: ${day(at)} # before the visit`,
    'side: left',
    'mode: passive',
    'method: goniometer',
    `flexion: ${140 + (turn % 9)}`,
    'extension_deficit: 0',
    'pronation: 80',
    'supination: 85',
  ],
  (at, turn) => [
    `when: ${at + 2} weeks after sx1`,
    'mode: active',
    'range: limited',
    `flexion: ${100 + (turn % 30)}`,
    'extension_deficit: 35',
    'pronation: 60',
    'supination: 60',
    `words: Limited, ${few(turn)} attempts.`,
  ],
];

const seen: readonly Entry[] = [
  (at, turn) => [
    `id: film${at}`,
    'modality: xray',
    'views: [ap, lateral]',
    `when: week ${4 + at}`,
    'ho_present: yes',
    'maturity: mature',
    'change: stable',
    `words: Cloudy bone in front of the humerus, ${10 + ((at + turn) % 40)} mm wide.`,
  ],
  (at, turn) => [
    `id: ct${at}`,
    'modality: ct',
    `when: ${day(at)}`,
    'ho_present: yes',
    'maturity: mature',
    'change: stable',
    'cortex: separate',
    'words: >-',
    `  No attachment to the humerus on slice ${few(turn + at)}: a clear line all round. Bone covers`,
    '  the floor of the cubital tunnel.',
  ],
];

const tested: readonly Entry[] = [
  (at, turn) => [
    'test: crp',
    `value: ${(turn + at) % 60}`,
    'unit: mg/L',
    'ref_high: 5',
    `when: ${at + 1} days after injury`,
  ],
  (at, turn) => [
    'test: alp',
    `value: below ${30 + (turn % 90)}`,
    'unit: "U/L"',
    'ref_high: 130',
    `when: day ${14 + at}`,
  ],
];

const visited: readonly Entry[] = [
  (at, turn) => [
    `id: fu${at}`,
    `when: ${at + 1} months after sx1`,
    'course: improved',
    'recurrence: none',
    `pain: ${(turn + at) % 5}`,
    'function_impaired: no',
    `scores: [dash ${10 + (turn % 60)}, meps 85]`,
    `words: 'Patient''s own words: better than at visit ${few(turn)}.'`,
  ],
  (at, turn) => [
    `when: ${day(at + 40)}`,
    'course: stable',
    'grade: hastings_graham IIC',
    'pain: mild',
    'function_impaired: no',
    'satisfaction: satisfied',
    `words: Works again, ${few(turn)} hours a week.`,
  ],
];

const sections: Readonly<Record<string, readonly Entry[]>> = {
  rom: measured,
  imaging: seen,
  labs: tested,
  follow_up: visited,
};

/** A note of about so many lines, without a problem of form. `turn` is a whole number: no two turns give one text. */
export function noteOf(lines: number, turn: number): string {
  const written = new Map(Object.keys(sections).map((name): [string, string[]] => [name, [`${name}:`]]));
  let count = headOf(turn).length + nerves.length + operations.length + 2 * written.size;
  for (let at = 0; at === 0 || count < lines; at++) {
    for (const [name, entries] of Object.entries(sections)) {
      const entry = entries[at % entries.length]?.(at, turn) ?? [];
      written.get(name)?.push(...entry.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`));
      count += entry.length;
    }
  }
  const { rom = [], imaging = [], labs = [], follow_up = [] } = Object.fromEntries(written);
  const parts = [headOf(turn), rom, nerves, imaging, labs, operations, follow_up];
  return parts.map((part) => `${part.join('\n')}\n`).join('\n');
}

const headOf = (turn: number): string[] => [
  '# Invented case, made to measure with.',
  `case_id: ELB-${String(turn % 1_000_000).padStart(4, '0')}`,
  'note_type: follow_up',
  'note_status: complete',
  'note_date: 2026-03-18',
  '',
  'privacy:',
  '  date_policy: shifted',
  '  deidentified: yes',
  '  method: expert_determination',
  '',
  'patient:',
  '  age: 38',
  '  sex: female',
  '  comorbidities: none',
  '',
  'cause:',
  '  class: traumatic',
  '  type: fracture_dislocation',
  '  when: 2010-07-05',
  '  wounds_healed: yes',
  `  words: Fell from a horse on the outstretched right hand, turn ${few(turn)}.`,
  '',
  'fractures: none',
  '',
  'presentation:',
  '  onset: week 7',
  '  symptoms: [stiffness, pain, numbness]',
  '  pain: 4',
  '',
  'lesions:',
  '  - site: elbow',
  '    side: right',
  '    position: [anterior, medial]',
  '    grade: not_stated',
];

const nerves = [
  'nerves_vessels:',
  '  - structure: ulnar_nerve',
  '    status: intact',
  '    when: 2011-01-10',
  '  - structure: ulnar_nerve',
  '    status: intact',
  '    when: 2011-02-10',
];

const operations = [
  'plan:',
  '  management: surgical',
  '  reason: elbow outside the functional arc after 6 months of therapy',
  '',
  'prophylaxis:',
  '  - therapy: none',
  '    intent: secondary',
  '    reason: patient_choice',
  '',
  'surgery:',
  '  - id: sx1',
  '    type: ho_excision',
  '    status: done',
  '    when: 2011-01-12',
  '    indication: [functional_limitation, nerve_compression]',
  '',
  'complications: none',
  '',
  'rehabilitation:',
  '  - type: active_rom',
  '    supervised: yes',
  '    start: week 2',
  '    duration: 4 months',
  '',
  'report:',
  '  consent: yes',
  '  consent_by: patient',
];

/** A day in the year after the injury. */
const day = (at: number): string =>
  `2010-${String(8 + (at % 4)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
