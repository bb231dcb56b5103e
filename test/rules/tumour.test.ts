/** What a study or a mass shows that fits a tumour, and what is no proof against one. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const study = (...fields: string[]) => `imaging: [${fields.map((one) => `{${one}}`).join(', ')}]\n`;
const hip = 'lesions: [{site: hip}]\n';
const two = 'lesions: [{id: a, site: hip}, {id: b, site: knee}]\n';

const sarcoma = (fields: string) => `differential: [{diagnosis: parosteal_osteosarcoma, ${fields}}]\n`;
const dense = study('id: ct1, modality: ct, pattern: central_dense');
const biopsy = (fields: string) => `surgery: [{type: biopsy, ${fields}}]\n`;
const centre = (fields = '') => `referral: [{to: sarcoma_centre${fields}}]\n`;

rows('tumour-red-flag', [
  [dense, 'warning'],
  [study('modality: ct, pattern: diffuse')],
  [study('modality: ct, pattern: not_stated')],
  [study('modality: ct, cortex: broad_based_attached'), 'warning'],
  [study('modality: ct, cortex: incomplete_cleft')],
  [
    `${study('modality: ct, cortex: broad_based_attached')}differential: [{diagnosis: osteochondroma, status: confirmed}]`,
  ],
  [
    `${study('modality: ct, cortex: broad_based_attached')}differential: [{diagnosis: osteochondroma, status: considered}]`,
    'warning',
  ],
  [study('modality: ct, pattern: central_dense, cortex: broad_based_attached'), 'warning'],
  [dense + sarcoma('status: excluded, evidence: ct1')],
  [dense + sarcoma('status: excluded, reason: looks benign'), 'warning'],
  [dense + sarcoma('status: excluded, evidence: not_stated'), 'warning'],
  [dense + sarcoma('status: considered, evidence: ct1'), 'warning'],
  [`${dense}differential: [{diagnosis: osteochondroma, status: excluded, evidence: ct1}]`, 'warning'],
  [`${dense}differential: [{diagnosis: soft_tissue_sarcoma, status: excluded, evidence: ct1}]`],
  [dense + sarcoma('status: confirmed'), 'warning'],
  [dense + sarcoma('status: confirmed') + centre()],
  [published + dense + sarcoma('status: confirmed')],
  [published + dense, 'information'],
  [published + dense + biopsy('status: planned'), 'information'],
  [dense + centre(), 'warning'],
  [dense + centre(', status: sent'), 'warning'],
  [dense + centre(', status: seen'), 'information'],
]);

rows('tumour-red-flag', [
  [dense + biopsy('status: planned'), 'error'],
  [dense + biopsy('words: x'), 'error'],
  [dense + biopsy('status: done'), 'warning'],
  [dense + biopsy('status: declined'), 'warning'],
  [dense + biopsy('status: planned') + centre(), 'warning'],
  [dense + biopsy('status: planned').replace('biopsy', 'excision_biopsy'), 'error'],
  [dense + biopsy('status: planned').replace('biopsy', 'ho_excision'), 'error'],
  [dense + biopsy('status: planned').replace('biopsy', 'contracture_release'), 'error'],
  [dense + biopsy('status: planned').replace('biopsy', 'nerve_release'), 'warning'],
  [`${dense}prophylaxis: [{therapy: radiotherapy, status: planned}]`, 'error'],
  [`${dense}treatment: [{therapy: radiotherapy, status: planned}]`, 'error'],
  [`${dense}treatment: [{therapy: radiotherapy, status: given}]`, 'warning'],
  [`${dense}treatment: [{therapy: radiotherapy}]`, 'warning'],
  [`${dense}treatment: [{therapy: ibuprofen, status: planned}]`, 'warning'],
  [two + study('modality: ct, lesion: a, pattern: central_dense') + biopsy('status: planned, lesion: b'), 'warning'],
  [two + study('modality: ct, lesion: a, pattern: central_dense') + biopsy('status: planned, lesion: a'), 'error'],
  [two + study('modality: ct, lesion: a, pattern: central_dense') + biopsy('status: planned'), 'error'],
  [two + study('modality: ct, pattern: central_dense') + biopsy('status: planned, lesion: b'), 'error'],
  [
    `${two + study('modality: ct, lesion: a, pattern: central_dense')}treatment: [{therapy: radiotherapy, status: planned, lesion: b}]`,
    'warning',
  ],
]);

const grown = (first: string, second: string, rest = '') =>
  hip +
  study(`modality: xray, maturity: mature, when: ${first}`, `modality: xray, change: growth, when: ${second}`) +
  rest;

rows('tumour-red-flag', [
  [grown('2026-01-01', '2026-02-01'), 'warning'],
  [grown('2026-02-01', '2026-01-01')],
  [grown('2026-01-01', '2026-01-01')],
  [grown('2026-01', '2026-01-20')],
  [grown('2026-01-01', '2026-02-01').replace('maturity: mature', 'maturity: maturing')],
  [grown('2026-01-01', '2026-02-01').replace('growth', 'stable')],
  [grown('2026-01-01', '2026-02-01').replace('growth', 'recurred')],
  [grown('2026-01-01', '2026-04-01', 'surgery: [{type: ho_excision, status: done, when: 2026-02-01}]')],
  [grown('2026-01-01', '2026-04-01', 'surgery: [{type: ho_excision, status: done, when: 2026-05-01}]'), 'warning'],
  [grown('2026-01-01', '2026-04-01', 'surgery: [{type: ho_excision, status: done, when: 2025-05-01}]'), 'warning'],
  [grown('2026-01-01', '2026-04-01', 'surgery: [{type: biopsy, status: done, when: 2026-02-01}]'), 'warning'],
  [
    two +
      study(
        'modality: xray, lesion: a, maturity: mature, when: 2026-01-01',
        'modality: xray, lesion: b, change: growth, when: 2026-02-01',
      ),
  ],
]);

const mass = (causeClass: string, lesion: string, rest = '') =>
  `cause: {class: ${causeClass}}\nlesions: [{site: thigh, ${lesion}}]\n${rest}`;
const growing = study('modality: mri, change: growth');

rows('tumour-red-flag', [
  [mass('idiopathic', 'size_mm: 51'), 'warning'],
  [mass('idiopathic', 'size_mm: 50')],
  [mass('unknown', 'size_mm: [20, 51]'), 'warning'],
  [mass('not_stated', 'size_mm: 51'), 'warning'],
  [mass('traumatic', 'size_mm: 51')],
  [mass('genetic', 'size_mm: 51')],
  ['lesions: [{site: thigh, size_mm: 51}]'],
  [mass('idiopathic', 'size_mm: 51, tissue: subcutaneous')],
  [mass('idiopathic', 'size_mm: 51, tissue: dermal')],
  [mass('idiopathic', 'size_mm: 51, tissue: intramuscular'), 'warning'],
  [mass('idiopathic', 'side: left', study('modality: mri, size_mm: 51')), 'warning'],
  [mass('idiopathic', 'side: left', study('modality: mri, size_mm: 50'))],
  [mass('idiopathic', 'tissue: dermal', study('modality: mri, size_mm: 51'))],
  [mass('idiopathic', 'size_mm: not_stated')],
  [mass('idiopathic', 'size_mm: 10', growing), 'warning'],
  [mass('idiopathic', 'side: left', growing)],
  [mass('idiopathic', 'side: left', `${growing}presentation: {symptoms: mass}`), 'warning'],
  [mass('idiopathic', 'side: left', `${growing}presentation: {symptoms: pain}`)],
  [mass('idiopathic', 'side: left', study('modality: mri, size_mm: 10, change: growth')), 'warning'],
  [mass('idiopathic', 'side: left', study('modality: mri, size_mm: 10, change: stable'))],
  [mass('traumatic', 'size_mm: 10', growing)],
  [mass('idiopathic', 'size_mm: 51', 'genetics: {diagnosis: fop}')],
  [mass('idiopathic', 'size_mm: 51', 'genetics: {diagnosis: none}'), 'warning'],
  [mass('idiopathic', 'size_mm: 51', 'other_causes: [{class: traumatic}]')],
  [mass('idiopathic', 'size_mm: 51', 'fractures: [{site: thigh}]')],
]);

rows('cleft-not-proof', [
  [sarcoma('status: excluded, reason: cleft'), 'information'],
  [sarcoma('status: confirmed, reason: a radiolucent line'), 'information'],
  [sarcoma('status: confirmed, reason: String sign'), 'information'],
  [sarcoma('status: considered, reason: cleft')],
  [sarcoma('status: misdiagnosis, reason: cleft')],
  [sarcoma('status: excluded, reason: looks benign')],
  [sarcoma('status: excluded')],
  [sarcoma('status: excluded, reason: cleft').replace('parosteal_osteosarcoma', 'osteochondroma')],
  [published + sarcoma('status: excluded, reason: cleft')],
  ...['zoning', 'mature rim', 'not attached', 'no broad base', 'bland histology', 'stable for a year', 'dense rim'].map(
    (other) => [sarcoma(`status: excluded, reason: cleft and ${other}`)] as const,
  ),
  [sarcoma('status: excluded, reason: cleft, evidence: sx') + biopsy('id: sx, status: done')],
  [`${sarcoma('status: excluded, reason: cleft, evidence: l1')}labs: [{id: l1, test: alp}]`],
  [sarcoma('status: excluded, reason: cleft, evidence: ct1') + study('id: ct1, modality: ct, pattern: diffuse')],
  [
    sarcoma('status: excluded, reason: cleft, evidence: ct1') + study('id: ct1, modality: ct, pattern: not_stated'),
    'information',
  ],
  [sarcoma('status: excluded, reason: cleft') + study('id: ct1, modality: ct, pattern: diffuse'), 'information'],
  [
    sarcoma('status: excluded, reason: cleft, evidence: ct1') +
      study('id: ct1, modality: ct', 'id: ct2, modality: ct, pattern: diffuse'),
    'information',
  ],
]);

const marrow = study('modality: mri, marrow_continuity: yes');
const osteochondroma = (fields: string) => `differential: [{diagnosis: osteochondroma, ${fields}}]\n`;

rows('marrow-continuity', [
  [marrow, 'warning'],
  [study('modality: mri, marrow_continuity: no')],
  [study('modality: mri, marrow_continuity: unknown')],
  [marrow + osteochondroma('status: considered'), 'warning'],
  [marrow + osteochondroma('reason: x')],
  [marrow + osteochondroma('status: considered, reason: x')],
  [marrow + osteochondroma('status: considered, evidence: x')],
  [marrow + osteochondroma('status: confirmed')],
  [marrow + osteochondroma('status: pending')],
  [marrow + osteochondroma('status: excluded'), 'warning'],
  [marrow + osteochondroma('status: excluded, reason: x'), 'information'],
  [marrow + osteochondroma('status: excluded, evidence: ct1'), 'information'],
  [
    `${marrow}differential: [{diagnosis: osteochondroma, status: excluded}, {diagnosis: osteochondroma, status: confirmed}]`,
  ],
  [`${marrow}differential: [{diagnosis: not_stated, status: confirmed}]`],
  [`${marrow}differential: [{diagnosis: osteochondrom, status: confirmed}]`],
  [marrow + sarcoma('status: pending'), 'warning'],
  [`${marrow}differential: not_stated`, 'warning'],
  [published + marrow],
]);

const cap = (patient: string, mm: number, rest = '') =>
  `patient: {${patient}}\nimaging: [{modality: mri, cartilage_cap_mm: ${mm}}]\n${rest}`;

rows('thick-cartilage-cap', [
  [cap('age: 20', 15)],
  [cap('age: 20', 15.1), 'warning'],
  [cap('age: 19', 15.1)],
  [cap('age: 19', 30)],
  [cap('age: 19', 30.1), 'warning'],
  [cap('age: 19, skeletally_mature: yes', 15.1), 'warning'],
  [cap('age: 30, skeletally_mature: no', 15.1)],
  [cap('age: 30, skeletally_mature: no', 30.1), 'warning'],
  [cap('age: 30, skeletally_mature: unknown', 15.1), 'warning'],
  [cap('sex: male', 30)],
  [cap('sex: male', 30.1), 'warning'],
  [cap('age: 20', 15.1, sarcoma('status: excluded, evidence: x'))],
  [cap('age: 20', 15.1, sarcoma('status: excluded, reason: x')), 'warning'],
  [cap('age: 20', 15.1, sarcoma('status: confirmed'))],
  [published + cap('age: 20', 15.1), 'information'],
  [cap('age: 20', 15.1, centre()), 'warning'],
  ['patient: {age: 20}\nimaging: [{modality: mri, cartilage_cap_mm: not_stated}]'],
]);

const known = osteochondroma('status: confirmed');
const pain = 'presentation: {symptoms: [swelling, pain]}\n';

rows('thick-cartilage-cap', [
  [`patient: {age: 20}\n${growing}${known}`, 'warning'],
  [`patient: {age: 19}\n${growing}${known}`],
  [`patient: {age: 20}\n${growing}${osteochondroma('status: considered')}`],
  [`patient: {age: 20}\n${study('modality: mri, change: stable')}${known}`],
  [`patient: {age: 20}\n${pain}${known}`, 'warning'],
  [`patient: {age: 20}\npresentation: {symptoms: pain}\n${known}`, 'warning'],
  [`patient: {age: 19}\n${pain}${known}`],
  [`patient: {age: 20}\n${pain}`],
  [`patient: {age: 20}\npresentation: {symptoms: swelling}\n${known}`],
  [`patient: {age: 20}\n${pain}${growing}${known}`, 'warning'],
  [cap('age: 20', 16, known + pain), 'warning'],
]);

describe('what is said of a picture that fits a tumour', () => {
  it('names the plan, and what to do', () => {
    assert.match(
      told('tumour-red-flag', dense + biopsy('status: planned')),
      /A biopsy is planned, and no tumour centre/,
    );
    assert.match(
      told('tumour-red-flag', dense + biopsy('status: planned').replace('biopsy', 'ho_excision')),
      /An excision is planned,/,
    );
    assert.match(told('tumour-red-flag', dense), /Consider the referral/);
    assert.match(told('tumour-red-flag', dense + centre()), /Record what the centre found/);
  });

  it('names the cap by the limit that it exceeds', () => {
    assert.match(told('thick-cartilage-cap', cap('age: 20', 31)), /over 15 mm/);
    assert.match(told('thick-cartilage-cap', cap('age: 12', 31)), /over 30 mm/);
  });

  it('speaks once of several signs, with the others as related places', () => {
    const found = findings(ruleOf('tumour-red-flag'), study('pattern: central_dense, cortex: broad_based_attached'));
    assert.deepEqual(
      found.map(({ related = [] }) => related.map(({ message }) => message)),
      [['Attached to the cortex with a broad base.']],
    );
  });
});
