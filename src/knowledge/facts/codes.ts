/** Codes of diagnoses, features and units, and the traps in them. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L115',
    statement:
      'ICD-10 M61 holds calcification and ossification of muscle: .0 myositis ossificans traumatica; .1 progressiva (FOP included); .2 paralytic calcification and ossification (with quadriplegia or paraplegia included); .3 with burns; .4 other calcification; .5 other ossification; .9 unspecified.',
    meaning: 'Check that the code fits the cause, and that it says ossification.',
    mark: 'confirmed',
    sources: ['icd10_who', 'icd10_cm'],
    reviewed,
    disputes: ['X6'],
    bearsOn: ['diagnosis.codes=icd10_who', 'diagnosis.codes=icd10_cm', 'icd-calcification-code', 'icd-cause-mismatch'],
  },
  {
    id: 'L116',
    statement:
      'The digit for the site is a trap. In lists of the WHO type M61.x0 means multiple sites, M61.x5 pelvic region and thigh, M61.x9 site unspecified; in ICD-10-CM M61.x0 means unspecified site, M61.x5 thigh, M61.x9 multiple sites: 0 and 9 are swapped.',
    meaning: 'Name the code system with every code.',
    mark: 'confirmed',
    sources: ['icd10_list', 'icd10_cm'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=icd10_who', 'diagnosis.codes=icd10_cm', 'icd-system-missing', 'icd-site-digit'],
  },
  {
    id: 'L117',
    statement:
      'ICD-10-CM adds a 6th character for the side (1 right, 2 left, 9 unspecified), as in M61.051 right and M61.052 left thigh. Hand and fingers (M61.14-) and ankle, foot and toes (M61.17-) have lists of their own: M61.143 is an unspecified hand; by textbook knowledge 4 and 5 are right and left fingers or foot, 7 and 8 right and left toes, and the 5th characters 0, 8 and 9 take no side.',
    meaning: 'Check the code in the list, not by its digit.',
    mark: 'confirmed',
    sources: ['icd10_cm'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=icd10_cm', 'lesions.side', 'icd-side-mismatch'],
  },
  {
    id: 'L118',
    statement:
      'WHO digits for the site: 1 shoulder region; 2 upper arm with humerus and elbow joint; 3 forearm with radius, ulna and wrist joint; 4 hand; 5 pelvis, femur and buttock with hip and sacroiliac joint; 6 lower leg with fibula, tibia and knee joint; 7 ankle and foot; 8 other (neck, head, ribs, skull, trunk, spine). ICD-10-CM names the regions of muscle only, so there the coder decides by where the bone lies.',
    meaning: 'In systems of the WHO type elbow is 2, wrist 3, hip 5 and knee 6.',
    mark: 'confirmed',
    sources: ['icd10_sites'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=icd10_who', 'lesions.site', 'icd-site-digit'],
  },
  {
    id: 'L119',
    statement:
      'A proposal for the character after the point, by cause: injury in muscle .0; para- or quadriplegia .2; burns .3; FOP .1; other acquired HO (such as after joint replacement, or brain injury without paralysis) .5.',
    meaning: 'House style, read from the list; the local coder decides.',
    mark: 'design',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=icd10_who', 'cause.type', 'icd-cause-mismatch'],
  },
  {
    id: 'L120',
    statement: 'POH has no ICD-10 code of its own.',
    meaning: 'For POH give the Orphanet or OMIM number.',
    mark: 'confirmed',
    sources: ['diseasemaps'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=orpha', 'diagnosis.codes=omim', 'genetics.diagnosis=poh'],
  },
  {
    id: 'L122',
    statement:
      'SNOMED CT: 82725007 progressive myositis ossificans (FOP); 719271000 progressive osseous heteroplasia; 444748003 postoperative heterotopic ossification.',
    meaning: 'Each was seen in one public source: check it in a SNOMED browser before use; a licence may be needed.',
    mark: 'confirmed',
    sources: ['sugi', 'public_codes'],
    reviewed,
    changing: true,
    disputes: [],
    bearsOn: ['diagnosis.codes=snomed'],
  },
  {
    id: 'L124',
    statement:
      'Human Phenotype Ontology: HP:0011986 ectopic ossification; HP:0011987 ectopic ossification in muscle tissue; HP:0001376 limitation of joint mobility; HP:0010109 short hallux; HP:0001844 abnormal hallux morphology; HP:0001822 hallux valgus. For AHO and its relatives: HP:0034282 subcutaneous ossification; HP:0010049 short metacarpal; HP:0001156 brachydactyly; HP:0003165 elevated circulating parathyroid hormone level.',
    meaning: 'Features can be given as such a line.',
    mark: 'confirmed',
    sources: ['phenopackets', 'dismech'],
    reviewed,
    disputes: [],
    bearsOn: ['genetics.features', 'genetics.features_absent', 'diagnosis.codes=hpo', 'id-format'],
  },
  {
    id: 'L125',
    statement:
      'OMIM: FOP 135100; ACVR1 102576; POH 166350; AHO with pseudohypoparathyroidism type Ia 103580; pseudopseudohypoparathyroidism 612463; GNAS 139320.',
    meaning: 'Numbers for genetics and for codes.',
    mark: 'confirmed',
    sources: ['genereviews_fop', 'genereviews_gnas', 'omim166350', 'pmid25337067'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=omim', 'id-format'],
  },
  {
    id: 'L126',
    statement:
      'Orphanet: FOP ORPHA:337; POH ORPHA:2762; pseudopseudohypoparathyroidism ORPHA:79445; pseudohypoparathyroidism type Ia ORPHA:79443.',
    meaning: 'Numbers for rare diseases.',
    mark: 'confirmed',
    sources: ['rarecare', 'sugi', 'orphanet79443'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=orpha', 'aho-wrong-code', 'id-format'],
  },
  {
    id: 'L127',
    statement: 'Mondo Disease Ontology: FOP MONDO:0007606; POH MONDO:0008153.',
    meaning: 'Numbers for exchange of data.',
    mark: 'confirmed',
    sources: ['public_codes', 'sugi'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=mondo', 'id-format'],
  },
  {
    id: 'L128',
    statement:
      'Medical Subject Headings: Ossification, Heterotopic (D009999); Myositis Ossificans (D009221). Unified Medical Language System: C0029396 for the first.',
    meaning: 'Terms for searching the literature.',
    mark: 'confirmed',
    sources: ['endonet', 'public_codes'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=mesh', 'diagnosis.codes=umls', 'report.key_words'],
  },
  {
    id: 'L130',
    statement:
      'Units by the Unified Code for Units of Measure (UCUM): deg, Gy, mg, mg/kg/d, U/L, mg/L, mm/h, mo, d, h.',
    meaning: 'Record values in these units.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: ['labs.unit'],
  },
];
