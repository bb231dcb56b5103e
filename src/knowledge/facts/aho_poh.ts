/** Albright hereditary osteodystrophy (AHO), progressive osseous heteroplasia (POH) and their relatives. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L90',
    statement:
      'Inactivating changes of the gene GNAS cause one family: pseudohypoparathyroidism type Ia and Ic (AHO with hormone resistance), pseudopseudohypoparathyroidism (AHO without), progressive osseous heteroplasia (POH) and osteoma cutis.',
    meaning: 'Record which of them, the gene and the test.',
    mark: 'confirmed',
    sources: ['genereviews_gnas'],
    reviewed,
    disputes: [],
    bearsOn: [
      'genetics.diagnosis=aho',
      'genetics.diagnosis=php1a',
      'genetics.diagnosis=php1c',
      'genetics.diagnosis=pphp',
      'genetics.diagnosis=poh',
      'genetics.diagnosis=osteoma_cutis',
      'genetics.gene',
    ],
    templates: {
      look: 'Osteoma cutis: does the bone stay in the skin, or reach muscle and fascia as in POH? It belongs to the diseases of the gene GNAS.',
    },
  },
  {
    id: 'L91',
    statement:
      'AHO shows as short stature, a round face, a stocky build, short fingers and toes (fourth and fifth rays) and ossifications under the skin.',
    meaning: 'Record which features are present and which are absent.',
    mark: 'confirmed',
    sources: ['statpearls', 'genereviews_gnas'],
    reviewed,
    disputes: [],
    bearsOn: ['genetics.features', 'genetics.features_absent', 'lesions.tissue=subcutaneous'],
  },
  {
    id: 'L92',
    statement:
      'In POH the skin ossifies from infancy, then deep muscle and fascia; the altered gene comes from the father. Textbook knowledge: FOP starts deep and spares the skin, and the great toes are normal in POH.',
    meaning: 'Record the tissue, the age at the first bone, the toes, and from which parent the variant comes.',
    mark: 'confirmed',
    sources: ['omim166350', 'lebrun2010'],
    reviewed,
    disputes: [],
    bearsOn: [
      'genetics.diagnosis=poh',
      'genetics.inherited_from=father',
      'genetics.great_toes=normal',
      'lesions.tissue=dermal',
      'patient.age',
      'genetic-not-considered',
    ],
    templates: {
      look: 'Progressive osseous heteroplasia (POH): has the skin ossified since infancy, with later bone in muscle and fascia? The great toes are normal in POH.',
    },
  },
  {
    id: 'L93',
    statement:
      'The work-up of AHO and its relatives is calcium, phosphate, parathyroid hormone, thyroid-stimulating hormone and a molecular test of GNAS; the consensus criteria for pseudohypoparathyroidism count ectopic ossification as a major one.',
    meaning: 'Record these tests, above all before surgery or a bisphosphonate.',
    mark: 'confirmed',
    sources: ['php_consensus2018'],
    reviewed,
    disputes: [],
    bearsOn: [
      'labs.test=calcium',
      'labs.test=phosphate',
      'labs.test=pth',
      'labs.test=tsh',
      'genetics.test',
      'referral.to=endocrinology',
      'aho-labs-missing',
      'bisphosphonate-hypocalcaemia',
      'referral-by-cause',
    ],
    templates: {
      genetics: 'A genetic disease is recorded ({disease}): has clinical genetics been asked? Record who was asked.',
      hormones:
        'A genetic disease with hormones that may be disturbed is recorded ({disease}): have genetics and endocrinology been asked? Record who was asked.',
      asked: 'Asked about the genetic disease: {to}.',
      look: 'Albright hereditary osteodystrophy (AHO): calcium, phosphate, parathyroid hormone and thyroid-stimulating hormone are recorded. Record body build, fourth and fifth rays, and a test of GNAS.',
      tests:
        'Albright hereditary osteodystrophy (AHO): not recorded are {tests}. Record them, body build, fourth and fifth rays, and a test of GNAS.',
    },
  },
  {
    id: 'L94',
    statement:
      'AHO is not McCune-Albright ("Albright") syndrome. One table of rare diseases lists the ICD-10 code Q78.1 beside AHO, but Q78.1 is polyostotic fibrous dysplasia; E20.1 (pseudohypoparathyroidism) is the code Orphanet gives for AHO and for pseudohypoparathyroidism type Ia.',
    meaning: 'Check the code; Q78.1 is not offered.',
    mark: 'confirmed',
    sources: ['orphanet665', 'orphanet79443', 'icd10_who'],
    reviewed,
    disputes: [],
    bearsOn: ['diagnosis.codes=icd10_who', 'genetics.diagnosis=aho', 'aho-wrong-code'],
  },
];
