/** Terms and abbreviations in plain words, for hovers and pages. */

export interface Term {
  /** As it stands in a text: `NSAID`, `Brooker`. */
  readonly term: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  /** One plain line. */
  readonly line: string;
}

const terms: readonly Term[] = [
  // Bone and disease
  { term: 'HO', expansion: 'heterotopic ossification', line: 'Bone in soft tissue where there should be none.' },
  {
    term: 'MO',
    expansion: 'myositis ossificans',
    line: 'Bone within a muscle, often after an injury; authors differ on whether it is HO.',
  },
  {
    term: 'FOP',
    expansion: 'fibrodysplasia ossificans progressiva',
    line: 'Genetic disease in which soft tissue turns to bone; biopsy, injection into muscle and surgery can set off more.',
  },
  {
    term: 'POH',
    expansion: 'progressive osseous heteroplasia',
    line: 'Inherited ossification that begins in the skin in infancy and goes deeper.',
  },
  {
    term: 'AHO',
    expansion: 'Albright hereditary osteodystrophy',
    line: 'Inherited build with short fourth and fifth rays and bone under the skin, often with hormone resistance.',
  },
  {
    term: 'PHP',
    expansion: 'pseudohypoparathyroidism',
    line: 'Resistance to parathyroid hormone; types Ia and Ic come with the features of AHO.',
  },
  {
    term: 'PPHP',
    expansion: 'pseudopseudohypoparathyroidism',
    line: 'The features of AHO without hormone resistance.',
  },
  {
    term: 'DISH',
    expansion: 'diffuse idiopathic skeletal hyperostosis',
    line: 'Widespread new bone at ligaments, above all of the spine.',
  },
  {
    term: 'CRPS',
    expansion: 'complex regional pain syndrome',
    line: 'Lasting pain and swelling of a limb after an injury, stronger than the injury explains.',
  },
  { term: 'DVT', expansion: 'deep vein thrombosis', line: 'A clot in a deep vein; it can look like early HO.' },
  { term: 'CNS', expansion: 'central nervous system', line: 'Brain and spinal cord.' },
  { term: 'SCI', expansion: 'spinal cord injury', line: 'Damage to the spinal cord.' },
  { term: 'TBI', expansion: 'traumatic brain injury', line: 'Damage to the brain by an injury.' },
  { term: 'ankylosis', line: 'A joint bridged by bone that no longer moves.' },
  { term: 'acetabulum', line: 'The socket of the hip joint.' },
  { term: 'autonomic dysreflexia', line: 'A dangerous rise of blood pressure in spinal cord lesions at T6 or above.' },
  {
    term: 'compartment syndrome',
    line: 'Pressure in a muscle compartment that cuts off its blood supply: an emergency.',
  },
  { term: 'flare', line: 'A bout of swelling in FOP that may leave new bone behind.' },
  { term: 'non-union', line: 'A fracture that does not heal.' },
  { term: 'osteotomy', line: 'A planned cut through bone during an operation.' },
  { term: 'zoning', line: 'Mature bone at the rim and a soft centre, typical of myositis ossificans.' },
  { term: 'string sign', line: 'A thin lucent line between a mass and the cortex of the bone.' },
  // Grades and scales
  { term: 'Brooker', line: 'Grades 0 to IV of HO at the hip on one front-to-back film.' },
  { term: 'Hastings-Graham', line: 'Classes I to III of HO at elbow and forearm by loss of motion.' },
  { term: 'Mavrogenis', line: 'Types 1 to 4 of neurogenic HO of the hip by position; a: spinal cord, b: brain.' },
  { term: 'Della Valle', line: 'Three-step version (A, B, C) of the Brooker grades.' },
  { term: 'Garland', line: 'Classes I to V of what remains of a brain injury; not a grade of the bone.' },
  { term: 'DeBaun', line: 'A grading of HO of the hip by anatomy.' },
  { term: 'Clavien-Dindo', line: 'Grades I to V of complications after an operation.' },
  { term: 'Modified Ashworth', line: 'Scale of spasticity: 0, 1, 1+, 2, 3, 4.' },
  {
    term: 'ASIA',
    expansion: 'American Spinal Injury Association',
    line: 'Its Impairment Scale gives grades A to E of a spinal cord lesion.',
  },
  { term: 'AIS', expansion: 'ASIA Impairment Scale', line: 'Grades A to E of a spinal cord lesion.' },
  { term: 'GCS', expansion: 'Glasgow Coma Scale', line: 'Consciousness, 3 to 15; low is worse.' },
  { term: 'NYHA', expansion: 'New York Heart Association', line: 'Its classes I to IV grade heart failure.' },
  { term: 'ROM', expansion: 'range of motion', line: 'How far a joint moves, in degrees.' },
  { term: 'arc', line: 'The span of motion: flexion minus extension deficit.' },
  { term: 'extension deficit', line: 'Degrees missing to straight; negative for overextension.' },
  { term: 'neutral-zero', line: 'Motion as three numbers, such as 130-30-0.' },
  { term: 'DASH', expansion: 'Disabilities of the Arm, Shoulder and Hand', line: 'Score 0 to 100; high is worse.' },
  { term: 'MEPS', expansion: 'Mayo Elbow Performance Score', line: 'Score 0 to 100; high is better.' },
  { term: 'HHS', expansion: 'Harris hip score', line: 'Score 0 to 100; high is better.' },
  {
    term: 'SCIM',
    expansion: 'Spinal Cord Independence Measure',
    line: 'Score 0 to 100 of independence in daily life.',
  },
  { term: 'FIM', expansion: 'Functional Independence Measure', line: 'Score 18 to 126 of independence in daily life.' },
  {
    term: 'CAJIS',
    expansion: 'Cumulative Analogue Joint Involvement Scale',
    line: 'Score 0 to 30 of mobility in FOP; high is worse.',
  },
  { term: 'NRS', expansion: 'numeric rating scale', line: 'Pain as a number from 0 to 10.' },
  // Studies and laboratory
  { term: 'CT', expansion: 'computed tomography', line: 'X-ray images in slices.' },
  { term: 'MRI', expansion: 'magnetic resonance imaging', line: 'Images in slices without X-rays.' },
  { term: 'SPECT', expansion: 'single photon emission computed tomography', line: 'A bone scan in slices.' },
  { term: 'PET', expansion: 'positron emission tomography', line: 'A scan of activity in slices.' },
  { term: 'three-phase bone scan', line: 'Scan of bone activity: blood flow, blood pool, late uptake.' },
  {
    term: 'ALP',
    expansion: 'alkaline phosphatase',
    line: 'Enzyme in blood that rises when bone forms, and in growing children.',
  },
  { term: 'CK', expansion: 'creatine kinase', line: 'Enzyme in blood that rises when muscle is damaged.' },
  { term: 'CRP', expansion: 'C-reactive protein', line: 'Protein in blood that rises with inflammation.' },
  { term: 'ESR', expansion: 'erythrocyte sedimentation rate', line: 'Slow sign of inflammation in blood.' },
  { term: 'PTH', expansion: 'parathyroid hormone', line: 'Hormone that governs calcium.' },
  { term: 'TSH', expansion: 'thyroid-stimulating hormone', line: 'Hormone that drives the thyroid gland.' },
  { term: 'GFR', expansion: 'glomerular filtration rate', line: 'How much the kidneys filter, in mL/min.' },
  {
    term: 'eGFR',
    expansion: 'estimated glomerular filtration rate',
    line: 'Filtration of the kidneys, worked out from blood.',
  },
  { term: 'ACVR1', line: 'The gene altered in FOP.' },
  { term: 'GNAS', line: 'The gene altered in AHO and POH.' },
  { term: 'USP6', line: 'A gene rearranged in myositis ossificans.' },
  { term: 'COL1A1', line: 'A collagen gene, partner of USP6 in a fusion found in myositis ossificans.' },
  { term: 'MDM2', line: 'A gene multiplied in parosteal osteosarcoma.' },
  { term: 'CDK4', line: 'A gene multiplied in parosteal osteosarcoma.' },
  {
    term: 'HGVS',
    expansion: 'Human Genome Variation Society',
    line: 'Its rules give gene variants their names, such as c.617G>A.',
  },
  // Treatment
  {
    term: 'NSAID',
    expansion: 'non-steroidal anti-inflammatory drug',
    line: 'Drug against pain and inflammation, such as indomethacin or ibuprofen.',
  },
  { term: 'coxib', line: 'Selective NSAID, such as celecoxib or etoricoxib.' },
  { term: 'RT', expansion: 'radiotherapy', line: 'Treatment with radiation.' },
  { term: 'Gy', expansion: 'gray', line: 'Unit of radiation dose; 1 Gy is 100 cGy.' },
  { term: 'fraction', line: 'One session of radiotherapy.' },
  {
    term: 'SSRI',
    expansion: 'selective serotonin reuptake inhibitor',
    line: 'Drug against depression that adds to the risk of bleeding.',
  },
  { term: 'IM', expansion: 'intramuscular', line: 'Into a muscle.' },
  { term: 'bisphosphonate', line: 'Drug that acts on bone, such as etidronate or alendronate.' },
  { term: 'excision', line: 'Removal of the bone by an operation.' },
  {
    term: 'prophylaxis',
    line: 'Prevention. Primary: after the injury or first operation; secondary: after an excision.',
  },
  { term: 'dynamic brace', line: 'A brace that pulls steadily, as by a spring.' },
  { term: 'static-progressive brace', line: 'A brace that is reset step by step.' },
  { term: 'HIPAID', line: 'A large trial of ibuprofen after hip replacement.' },
  { term: 'kappa', line: 'Agreement between readers beyond chance; 1 is perfect.' },
  { term: 'odds ratio', line: 'How much more (above 1) or less (below 1) likely, as a ratio of odds.' },
  { term: 'relative risk', line: 'How many times as frequent in one group as in the other.' },
  // Codes, reporting, places
  {
    term: 'ICD',
    expansion: 'International Classification of Diseases',
    line: 'Codes of diagnoses; ICD-10-CM is the version of the United States.',
  },
  { term: 'CM', expansion: 'Clinical Modification', line: 'The United States version of ICD-10.' },
  { term: 'WHO', expansion: 'World Health Organization', line: 'It publishes ICD-10 and the list of tumours.' },
  { term: 'SNOMED', expansion: 'SNOMED CT', line: 'A clinical terminology; it needs a licence in many countries.' },
  {
    term: 'OMIM',
    expansion: 'Online Mendelian Inheritance in Man',
    line: 'Numbers of inherited diseases and of genes.',
  },
  { term: 'ORPHA', expansion: 'Orphanet number', line: 'Number of a rare disease.' },
  { term: 'HP', expansion: 'Human Phenotype Ontology', line: 'Terms for signs and symptoms.' },
  { term: 'MONDO', expansion: 'Mondo Disease Ontology', line: 'Terms for diseases.' },
  { term: 'LOINC', expansion: 'Logical Observation Identifiers Names and Codes', line: 'Codes of laboratory tests.' },
  { term: 'UCUM', expansion: 'Unified Code for Units of Measure', line: 'How units are written.' },
  { term: 'CARE', line: 'Guideline for case reports, with 13 items.' },
  { term: 'Safe Harbor', line: 'Rule of US law that lists what identifies a patient.' },
  { term: 'DOI', expansion: 'digital object identifier', line: 'Permanent number of a publication.' },
  { term: 'PMID', line: 'Number of a paper in PubMed.' },
  {
    term: 'US',
    expansion: 'United States',
    line: 'In a label or a code: the version of the United States. As a kind of imaging: ultrasound.',
  },
  { term: 'UK', expansion: 'United Kingdom', line: 'In a product text: the version of the United Kingdom.' },
  { term: 'EU', expansion: 'European Union', line: 'In a licence or a product text: the European Union.' },
];

/** By the term as it stands in a text. */
export const glossary: ReadonlyMap<string, Term> = new Map(terms.map((entry) => [entry.term, entry]));

/** The abbreviations that stand in a text. */
export const termsIn = (text: string): Term[] =>
  terms.filter(({ term, expansion }) => expansion !== undefined && new RegExp(`\\b${term}\\b`).test(text));
