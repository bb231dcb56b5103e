/** What HO is: bone where none belongs, where it comes from, where it sits, how it matures. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S01',
    statement: 'Heterotopic ossification (HO) is bone that grows in soft tissue which should hold none.',
    meaning: 'A note on HO names at least one place of such bone.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['lesions.site', 'diagnosis.primary=ho'],
  },
  {
    id: 'S02',
    statement: 'The cells that lay down this bone are osteoblasts found in that tissue.',
    meaning: 'Explanation only; nothing is recorded for it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X1'],
    bearsOn: ['diagnosis.primary=ho'],
  },
  {
    id: 'S03',
    statement: 'HO can badly disturb movement.',
    meaning: 'Record function and the range of motion of each affected joint.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['presentation.function_impaired', 'rom.joint', 'rom.range', 'rom-missing'],
  },
  {
    id: 'S04',
    statement: 'Large joints are the usual place; hip and elbow are the examples given.',
    meaning: 'Hip and elbow lead the list of sites; every other site is accepted as well.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['lesions.site=hip', 'lesions.site=elbow'],
  },
  {
    id: 'S61',
    statement: 'Read as a whole, the founding text lets HO pass through three phases: early, progressing and mature.',
    meaning: 'Record the stage at the first visit, and the maturity of the bone on each study.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['presentation.stage', 'imaging.maturity'],
  },
  {
    id: 'L01',
    statement:
      'HO is bone formed outside the skeleton, in muscle and other soft tissue; it is common after injury and surgery, and there are rare genetic forms.',
    meaning: 'Record what set it off; if nothing did, consider a genetic form.',
    mark: 'confirmed',
    sources: ['meyers2019'],
    reviewed,
    disputes: [],
    bearsOn: ['cause.class', 'genetics.diagnosis'],
  },
  {
    id: 'L03',
    statement:
      'The bone comes from progenitor cells that local or general signals have switched to making bone, usually through a stage of cartilage. Osteoblasts are the end of that chain, not its start.',
    meaning: 'Explanation only; it completes what the founding text says of osteoblasts.',
    mark: 'confirmed',
    sources: ['balboni2006', 'forsberg2010'],
    reviewed,
    disputes: ['X1'],
    bearsOn: ['diagnosis.primary=ho'],
  },
  {
    id: 'L04',
    statement: 'Ossification is not calcification: calcium deposits have no form and no bony trabeculae.',
    meaning: 'Record which of the two the report means.',
    mark: 'confirmed',
    sources: ['clinicalgate'],
    reviewed,
    disputes: ['X6'],
    bearsOn: [
      'imaging.words',
      'imaging.maturity',
      'differential.diagnosis=dystrophic_calcification',
      'imaging.ho_present',
      'diagnosis.primary',
      'series.ho_definition',
      'calcification-vs-ossification',
      'icd-calcification-code',
    ],
  },
  {
    id: 'L06',
    statement:
      'Most HO after hip replacement has no clinical importance; severe grades cost range of motion and cause pain.',
    meaning: 'A finding on film alone is often only watched; record symptoms and function.',
    mark: 'confirmed',
    sources: ['brooker_in_brief2015'],
    reviewed,
    disputes: ['X10'],
    bearsOn: [
      'presentation.symptoms',
      'presentation.function_impaired',
      'plan.management=observation',
      'surgery-asymptomatic',
    ],
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X1',
    title: 'Where the bone comes from',
    founding: 'Osteoblasts in the tissue make the bone.',
    other:
      'True of the last step. The process starts with progenitor cells and inflammation, and usually passes through cartilage.',
    strength: 'A simplification rather than an error.',
  },
];
