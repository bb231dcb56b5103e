/** Notes with more entries than anyone writes, and as many as are read: where rules compare each with each. */
import { beyond, fitting, type HostileTexts, head, many, told } from './hostile';

export const entries: HostileTexts = {
  'as many operations as are read': () =>
    beyond(`${head}surgery:\n${many(fitting, (i) => `  - type: ho_excision\n    when: day ${i}\n`)}`),
  'as much movement as is read': () =>
    beyond(`${head}rom:\n${many(fitting, (i) => `  - when: week ${i % 200}\n    flexion: ${i % 130}\n`)}`),
  'as much imaging as is read': () =>
    beyond(`${head}imaging:\n${many(fitting, (i) => `  - modality: ct\n    when: week ${i % 200}\n`)}`),
  'as many laboratory values as are read': () =>
    beyond(`${head}labs:\n${many(fitting, (i) => `  - test: crp\n    value: ${i % 130}\n`)}`),
  'as many lesions as are read': () => beyond(`lesions:\n${many(fitting, (i) => `  - id: l${i}\n    site: hip\n`)}`),
  'visits that count from each other': () =>
    beyond(`${head}follow_up:\n${many(fitting, (i) => `  - id: fu${i}\n    when: 3 days after fu${i + 1}\n`)}`),
  'visits that count from each other in a ring': () =>
    told(
      `${head}follow_up:\n${many(500, (i) => `  - id: fu${i}\n    when: 3 days after fu${(i + 1) % 500}\n`)}`,
      'time-circular',
    ),
  'visits that all have one name': () =>
    told(`${head}follow_up:\n${many(500, () => '  - id: fu\n    when: 3 days after fu\n')}`, 'id-not-unique'),
  'operations that are misspelt in every field': () =>
    told(
      `${head}surgery:\n${many(500, (i) => `  - tipe: ho_excison\n    wen: day ${i}\n    sid: lefft\n`)}`,
      'unknown-field',
    ),
  'every section as full as is read': () =>
    told(
      `${head}${many(7, (k) => `${['surgery', 'rom', 'imaging', 'labs', 'follow_up', 'prophylaxis', 'guidance'][k]}:\n${many(500, (i) => `  - id: e${k}x${i}\n    when: day ${i}\n`)}`)}`,
      'section-incomplete',
    ),
};
