/** Words and short forms that clinicians use for an allowed value. Each has one meaning wherever it is typed. */
const words: readonly (readonly [value: string, ...written: string[]])[] = [
  ['yes', 'y', 'positive', 'present'],
  ['no', 'n', 'negative', 'absent', 'never'],
  ['female', 'f', 'woman', 'girl'],
  ['male', 'm', 'man', 'boy'],
  ['left', 'l', 'lt'],
  ['right', 'r', 'rt'],
  ['both', 'bilateral', 'bilaterally', 'l/r', 'r/l', 'left and right', 'right and left'],
  ['xray', 'xr', 'radiograph', 'plain radiograph', 'plain film', 'film'],
  ['ct', 'cat scan', 'computed tomography'],
  ['mri', 'mr', 'magnetic resonance imaging'],
  ['ultrasound', 'us', 'sonography'],
  ['bone_scan', 'scintigraphy', 'bone scintigraphy', 'three-phase bone scan'],
  ['crp', 'c-reactive protein'],
  ['alp', 'alkaline phosphatase'],
  ['tbi', 'traumatic brain injury', 'head injury', 'brain injury'],
  ['sci', 'spinal cord injury'],
  ['deep_vein_thrombosis', 'dvt', 'deep venous thrombosis'],
  ['fop', 'fibrodysplasia ossificans progressiva', 'fibrodysplasia ossificans'],
  ['poh', 'progressive osseous heteroplasia'],
  ['aho', 'albright hereditary osteodystrophy', 'albright syndrome'],
  ['ho', 'heterotopic ossification'],
  ['iv', 'intravenous', 'i.v.'],
  ['im', 'intramuscular injection', 'i.m.'],
  ['oral', 'po', 'p.o.', 'by mouth'],
  ['not_stated', 'not stated', 'not reported', 'not mentioned', 'not given'],
  ['unknown', 'not known', 'unclear', 'uncertain'],
  ['none', 'no', 'nil', 'nothing', 'none reported', 'none known'],
  ['raised', 'high', 'elevated', 'increased'],
  ['lowered', 'low', 'decreased', 'reduced'],
  ['redness', 'erythema'],
  ['active', 'arom'],
  ['passive', 'prom'],
  ['done', 'performed', 'carried out'],
  ['excluded', 'ruled out'],
  ['road_traffic', 'rta', 'rtc', 'mva', 'mvc', 'traffic accident', 'car accident', 'car crash'],
  ['physiotherapy', 'physio', 'physical therapy'],
  ['radiotherapy', 'radiation', 'radiation therapy', 'irradiation'],
];

const meanings: ReadonlyMap<string, string> = new Map(
  words.flatMap(([value, ...written]) => written.map((word) => [word, value] as const)),
);

/** The allowed value that a word stands for, if it is one of `allowed`. */
export function synonymOf(written: string, allowed: readonly string[]): string | undefined {
  const value = meanings.get(written.trim().toLowerCase().replace(/\s+/g, ' '));
  return value !== undefined && allowed.includes(value) ? value : undefined;
}
