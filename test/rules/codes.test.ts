/** Codes: system, site, side and kind of M61, and the forms of other identifiers. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const coded = (codes: string, lesions = '', rest = '') =>
  `${lesions && `lesions: [${lesions}]\n`}diagnosis: {${rest}codes: ${codes}}`;

rows('icd-system-missing', [
  [coded('M61.5'), 'warning'],
  [coded('M61.52'), 'warning'],
  [coded('M61.521 right elbow'), 'warning'],
  [coded('[M61.52, icd10_who M61.52, M61.5]'), 'warning', 'warning'],
  [coded('icd10_who M61.52')],
  [coded('HP:0011986'), 'warning'],
  [coded('not_stated')],
  [coded('none')],
  [`source: {kind: publication}\n${coded('M61.52')}`, 'warning'],
]);

const site = (name: string, code: string) => coded(code, `{site: ${name}}`);

rows('icd-site-digit', [
  ...(
    [
      ['shoulder', 1],
      ['upper_arm', 2],
      ['elbow', 2],
      ['forearm', 3],
      ['wrist', 3],
      ['hand', 4],
      ['pelvis', 5],
      ['hip', 5],
      ['thigh', 5],
      ['knee', 6],
      ['lower_leg', 6],
      ['ankle', 7],
      ['foot', 7],
      ['neck', 8],
      ['spine', 8],
    ] as const
  ).flatMap(([name, digit]): [string, ...string[]][] => [
    [site(name, `icd10_who M61.5${digit}`)],
    [site(name, `icd10_who M61.5${(digit % 8) + 1}`), 'warning'],
  ]),
  [site('elbow', 'icd10_who M61.5')],
  [site('elbow', 'icd10_who M62.53')],
  [site('elbow', 'icd11 M61.53')],
  [site('elbow', 'M61.53')],
  [site('elbow', 'icd10_cm M61.53')],
  [site('scapula', 'icd10_who M61.53')],
  [site('not_stated', 'icd10_who M61.53')],
  [coded('icd10_who M61.53')],
  [site('elbow', 'icd10_who M61.50'), 'warning'],
  [site('elbow', 'icd10_who M61.59'), 'warning'],
  [site('elbow', 'icd10_cm M61.50'), 'warning'],
  [site('elbow', 'icd10_cm M61.59'), 'warning'],
  [coded('icd10_who M61.50', '{site: hip, side: both}')],
  [coded('icd10_who M61.59', '{site: hip, side: both}'), 'warning'],
  [coded('icd10_cm M61.59', '{site: hip, side: both}')],
  [coded('icd10_who M61.50', '{site: hip}, {site: elbow}')],
  [coded('icd10_cm M61.59', '{site: hip}, {site: elbow}')],
  [coded('icd10_cm M61.50', '{site: hip}, {site: elbow}'), 'warning'],
  [coded('icd10_who M61.52', '{site: hip}, {site: elbow}')],
  [coded('icd10_who M61.56', '{site: hip}, {site: elbow}'), 'warning'],
  [coded('icd10_who M61.56', '{site: hip}, {site: scapula}')],
  [coded('icd10_who M61.56', '{site: hip}, {site: unknown}')],
  [site('not_stated', 'icd10_who M61.59')],
]);

const sided = (name: string, side: string, code: string) =>
  coded(`icd10_cm ${code}`, `{site: ${name}${side && `, side: ${side}`}}`);

rows('icd-side-mismatch', [
  [sided('elbow', 'left', 'M61.521'), 'error'],
  [sided('elbow', 'right', 'M61.521')],
  [sided('elbow', 'right', 'M61.522'), 'error'],
  [sided('elbow', 'left', 'M61.522')],
  [sided('elbow', 'left', 'M61.529')],
  [sided('elbow', 'left', 'M61.52')],
  [sided('elbow', 'both', 'M61.521')],
  [sided('elbow', 'midline', 'M61.521')],
  [sided('elbow', 'not_stated', 'M61.521')],
  [sided('elbow', '', 'M61.521')],
  [sided('hip', 'left', 'M61.521')],
  [sided('hip', 'left', 'M61.551'), 'error'],
  [sided('knee', 'left', 'M61.551'), 'error'],
  [sided('knee', 'left', 'M61.561'), 'error'],
  [sided('shoulder', 'left', 'M61.511'), 'error'],
  [sided('forearm', 'left', 'M61.531'), 'error'],
  [sided('hand', 'left', 'M61.541'), 'error'],
  [sided('hand', 'left', 'M61.141'), 'error'],
  [sided('hand', 'left', 'M61.142')],
  [sided('hand', 'left', 'M61.143')],
  [sided('hand', 'left', 'M61.144'), 'error'],
  [sided('hand', 'right', 'M61.145'), 'error'],
  [sided('hand', 'left', 'M61.544')],
  [sided('foot', 'left', 'M61.174'), 'error'],
  [sided('foot', 'right', 'M61.175'), 'error'],
  [sided('foot', 'left', 'M61.177'), 'error'],
  [sided('foot', 'right', 'M61.178'), 'error'],
  [sided('foot', 'left', 'M61.178')],
  [sided('foot', 'left', 'M61.577')],
  [sided('spine', 'left', 'M61.581')],
  [sided('elbow', 'left', 'M61.501')],
  [coded('icd10_who M61.521', '{site: elbow, side: left}')],
  [coded('M61.521', '{site: elbow, side: left}')],
  [coded('icd10_cm M61.521', '{site: elbow, side: left}, {site: elbow, side: right}')],
  [coded('icd10_cm M61.521', '{site: elbow, side: left}, {site: hip, side: right}'), 'error'],
  [
    coded('[icd10_cm M61.521, icd10_cm M61.551]', '{site: elbow, side: left}, {site: hip, side: left}'),
    'error',
    'error',
  ],
]);

rows('icd-calcification-code', [
  [coded('icd10_who M61.4', '', 'primary: ho, '), 'warning'],
  [coded('icd10_cm M61.421', '', 'primary: ho, '), 'warning'],
  [coded('M61.42', '', 'primary: ho, '), 'warning'],
  [coded('icd10_who M61.54', '', 'primary: ho, ')],
  [coded('icd10_who M62.4', '', 'primary: ho, ')],
  [coded('icd10_who M61.4', '', 'primary: other, ')],
  [coded('icd10_who M61.4')],
]);

rows('id-format', [
  [coded('orpha ORPHA:337')],
  [coded('orpha 337'), 'error'],
  [coded('orpha ORPHA:33a'), 'error'],
  [coded('omim 135100')],
  [coded('omim 13510'), 'error'],
  [coded('omim 1351000'), 'error'],
  [coded('omim OMIM:135100'), 'error'],
  [coded('hpo HP:0011986 Ectopic ossification')],
  [coded('hpo HP:011986'), 'error'],
  [coded('hpo HP:00119860'), 'error'],
  [coded('hpo 0011986'), 'error'],
  [coded('mondo MONDO:0007606')],
  [coded('mondo MONDO:7606'), 'error'],
  [coded('mesh D9999')],
  [coded('snomed 1')],
  [coded('icd10_cm M61')],
  [coded('ORPHA:337')],
  [coded('not_stated')],
  ['genetics: {features: [short_stature, HP:0010109 Short hallux]}'],
  ['genetics: {features: [short_stature, HP:010109]}', 'error'],
  ['genetics: {features_absent: HP:1}', 'error'],
  ['genetics: {features: none, features_absent: not_stated}'],
]);

describe('codes', () => {
  /** The note after each fix that the rule offers. */
  const fixed = (id: string, text: string) =>
    findings(ruleOf(id), text).flatMap(({ fixes = [] }) => fixes.map((fix) => applyEdits(text, fix.edits())));

  it('get their system only where no other has such codes', () => {
    const cases: readonly [string, string | undefined][] = [
      ['M61.521 right', 'icd10_cm M61.521 right'],
      ['M61.52', undefined],
      ['M61.5', undefined],
      ['Q78.1', undefined],
      ['HP:0011986 bone', 'hpo HP:0011986 bone'],
      ['HP:11986', undefined],
      ['MONDO:0007606', 'mondo MONDO:0007606'],
      ['MONDO:7606', undefined],
      ['ORPHA:337', 'orpha ORPHA:337'],
    ];
    for (const [code, after] of cases) {
      assert.deepEqual(fixed('icd-system-missing', coded(code)), after ? [coded(after)] : [], code);
    }
    assert.match(told('icd-system-missing', coded('M61.52')), /WHO type/);
    assert.doesNotMatch(told('icd-system-missing', coded('Q78.1')), /WHO type/);
  });

  it('get the digit that the list gives, where there is one', () => {
    const cases: readonly [string, string][] = [
      [site('elbow', 'icd10_who M61.53 elbow'), 'icd10_who M61.52 elbow'],
      [site('hip', 'icd10_who M61.59'), 'icd10_who M61.55'],
      [site('knee', 'icd10_who M6151'), 'icd10_who M61.56'],
    ];
    for (const [text, after] of cases) {
      assert.deepEqual(
        fixed('icd-site-digit', text).map((one) => one.split('codes: ')[1]),
        [`${after}}`],
      );
    }
    for (const text of [
      coded('icd10_who M61.56', '{site: hip}, {site: elbow}'),
      site('elbow', 'icd10_cm M61.50'),
      site('scapula', 'icd10_who M61.59'),
    ]) {
      assert.deepEqual([findings(ruleOf('icd-site-digit'), text).length, fixed('icd-site-digit', text)], [1, []], text);
    }
  });

  it('of several lesions are told with the digits that fit', () => {
    const text = coded('icd10_who M61.56', '{site: hip}, {site: elbow}, {site: hip}');
    assert.match(told('icd-site-digit', text), /not that of the hip and elbow \(5, 2\)/);
    assert.match(told('icd-site-digit', site('hip', 'icd10_who M61.50')), /means several sites/);
    assert.match(told('icd-site-digit', site('hip', 'icd10_cm M61.50')), /means a site that is not specified/);
  });

  it('of the other side say which', () => {
    assert.match(
      told('icd-side-mismatch', sided('elbow', 'left', 'M61.521')),
      /says right, and the lesion is on the left/,
    );
    assert.match(told('icd-side-mismatch', sided('elbow', 'right', 'M61.522')), /says left, and .* on the right/);
  });

  it('of calcification keep site and side when they become ossification', () => {
    const ho = 'primary: ho, ';
    assert.deepEqual(fixed('icd-calcification-code', coded('icd10_cm M61.421 x', '', ho)), [
      coded('icd10_cm M61.521 x', '', ho),
    ]);
    assert.deepEqual(fixed('icd-calcification-code', coded('icd10_who M61.4', '', ho)), [
      coded('icd10_who M61.5', '', ho),
    ]);
  });

  it('get their form only where all digits are there', () => {
    const cases: readonly [string, string | undefined][] = [
      ['orpha 337 FOP', 'orpha ORPHA:337 FOP'],
      ['orpha orpha:337', 'orpha ORPHA:337'],
      ['omim OMIM:135100', 'omim 135100'],
      ['omim 13510', undefined],
      ['hpo hp:0011986', 'hpo HP:0011986'],
      ['hpo HP_0011986', 'hpo HP:0011986'],
      ['hpo HP:11986', undefined],
      ['mondo 0007606', 'mondo MONDO:0007606'],
      ['orpha none', undefined],
    ];
    for (const [code, after] of cases) {
      assert.deepEqual(fixed('id-format', coded(code)), after ? [coded(after)] : [], code);
    }
    const feature = 'genetics: {features: HP:a}';
    assert.deepEqual(fixed('id-format', feature), []);
  });
});
