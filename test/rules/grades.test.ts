/** Grades of the bone: the joint and the film they are made for, and the scale they come from. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const lesion = (fields: string) => `lesions: [{${fields}}]\n`;

rows('brooker-not-hip', [
  [lesion('site: elbow, grade: brooker III'), 'warning'],
  [lesion('site: hip, grade: brooker III')],
  [lesion('site: pelvis, grade: brooker III')],
  [lesion('site: thigh, grade: brooker III'), 'warning'],
  [lesion('site: elbow, grade: brooker_modified III')],
  [lesion('site: elbow, grade: hastings_graham IIA')],
  [lesion('site: not_stated, grade: brooker III')],
  [lesion('grade: brooker III')],
  [lesion('site: elbow, grade: not_stated')],
  [`${lesion('site: knee')}imaging: [{modality: xray, grade: brooker I}]`, 'warning'],
  [`${lesion('site: knee')}follow_up: [{when: day 9, grade: brooker I}]`, 'warning'],
  ['imaging: [{modality: xray, grade: brooker I}]'],
  ['lesions: [{site: knee}, {site: elbow}]\nimaging: [{modality: xray, grade: brooker I}]', 'warning'],
  ['lesions: [{site: knee}, {site: hip}]\nimaging: [{modality: xray, grade: brooker I}]'],
  ['lesions: [{site: knee}, {site: unknown}]\nimaging: [{modality: xray, grade: brooker I}]'],
  ['lesions: [{id: k, site: knee}, {site: hip}]\nimaging: [{modality: xray, lesion: k, grade: brooker I}]', 'warning'],
  [`${published}${lesion('site: elbow, grade: brooker III')}`, 'warning'],
]);

rows('hastings-not-elbow', [
  [lesion('site: elbow, grade: hastings_graham IIA')],
  [lesion('site: forearm, grade: hastings_graham IIB')],
  [lesion('site: wrist, grade: hastings_graham IIB'), 'warning'],
  [lesion('site: hip, grade: hastings_graham I'), 'warning'],
  [lesion('site: hip, grade: brooker I')],
  [lesion('site: unknown, grade: hastings_graham I')],
  ['imaging: [{modality: xray, grade: hastings_graham I}]'],
  ['lesions: [{site: knee}, {site: elbow}]\nimaging: [{modality: xray, grade: hastings_graham I}]'],
  ['lesions: [{site: knee}, {site: hip}]\nimaging: [{modality: xray, grade: hastings_graham I}]', 'warning'],
  [`${published}${lesion('site: hip, grade: hastings_graham I')}`, 'warning'],
]);

const graded = (imaging: string) => `${lesion('site: hip, grade: brooker II')}imaging: ${imaging}`;

rows('brooker-needs-film', [
  [graded('[{modality: ct}]'), 'warning'],
  [graded('[{modality: xray}]')],
  [graded('[{modality: xray, views: ap}]')],
  [graded('[{modality: xray, views: [lateral, ap]}]')],
  [graded('[{modality: xray, views: lateral}]'), 'warning'],
  [graded('[{modality: xray, views: not_stated}]')],
  [graded('[{modality: not_stated}]')],
  [graded('[{when: day 9}]')],
  [graded('[{views: lateral}]'), 'warning'],
  [graded('[{modality: ct, views: ap}]'), 'warning'],
  [graded('[{modality: mri}, {modality: xray}]')],
  [graded('not_stated')],
  [lesion('site: hip, grade: brooker II')],
  [`${lesion('site: hip, grade: brooker_modified II')}imaging: [{modality: ct}]`],
  [`${lesion('site: hip, grade: mavrogenis_hip 1a')}imaging: [{modality: ct}]`],
  [`${lesion('site: hip')}imaging: [{modality: ct, grade: brooker II}]`, 'warning'],
  [`${published}${graded('[{modality: ct}]')}`, 'information'],
]);

const complete = (type: string, fields: string, rest = '') =>
  `note_type: ${type}\nnote_status: complete\n${lesion(fields)}${rest}`;

rows('classification-missing', [
  [complete('initial', 'site: hip'), 'information'],
  [complete('initial', 'site: elbow'), 'information'],
  [complete('initial', 'site: forearm'), 'information'],
  [complete('initial', 'site: shoulder')],
  [complete('case_report', 'site: hip'), 'information'],
  [complete('series_entry', 'site: hip'), 'information'],
  [complete('follow_up', 'site: hip')],
  [complete('tumour_board', 'site: hip')],
  [complete('initial', 'site: hip').replace('complete', 'final'), 'information'],
  [complete('initial', 'site: hip').replace('complete', 'draft')],
  [`note_type: initial\n${lesion('site: hip')}`],
  [complete('initial', 'site: hip, grade: brooker I')],
  [complete('initial', 'site: hip, grade: unknown')],
  [complete('initial', 'site: hip, tissue: intramuscular')],
  [complete('initial', 'site: hip, tissue: periarticular'), 'information'],
  [complete('initial', 'site: hip', 'cause: {class: genetic}')],
  [complete('initial', 'site: hip', 'imaging: [{modality: xray, grade: brooker I}]')],
  [complete('initial', 'site: hip}, {site: elbow'), 'information', 'information'],
]);

rows('grade-scale-missing', [
  [lesion('site: hip, grade: not_named III'), 'information'],
  [lesion('site: hip, grade: brooker III')],
  [lesion('site: hip, grade: other Garland III')],
  [lesion('site: hip, grade: not_stated')],
  [`${lesion('site: hip')}follow_up: [{when: day 9, grade: not_named 2}]`, 'information'],
  [`${published}${lesion('site: hip, grade: not_named III')}`],
]);

describe('grades', () => {
  it('at another joint are told with another system only where there is one', () => {
    assert.match(told('brooker-not-hip', lesion('site: elbow, grade: brooker II')), /or a grade of hastings_graham/);
    assert.match(told('brooker-not-hip', lesion('site: forearm, grade: brooker II')), /or a grade of hastings_graham/);
    assert.match(told('brooker-not-hip', lesion('site: knee, grade: brooker II')), /or check the site/);
  });

  it('that are missing are asked for with the steps of their system', () => {
    const hint = (site: string) => {
      const [found] = findings(ruleOf('classification-missing'), complete('initial', `site: ${site}`));
      return `${found?.missing?.join('.')} ${found?.message} ${found?.fixes?.[0]?.edits()[0]?.text}`;
    };
    assert.match(hint('hip'), /^lesions\.0\.grade Grade of the hip: .*\(brooker\)/);
    assert.match(hint('elbow'), /^lesions\.0\.grade Grade of the elbow: .*\(hastings_graham\)/);
  });
});
