/** What blood tests can and cannot say in HO, and their codes. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L56',
    statement:
      'Alkaline phosphatase (ALP) may rise early (together with the flow on bone scan from about day 17 in one series), but alone it is of little help after spinal cord injury, where a raised ALP with a raised phosphate was significant; it is neither specific nor a sure sign of maturity. In children it was not raised further by HO (it is high from growth, textbook knowledge).',
    meaning: 'Record ALP with its range; alone it does not carry a decision.',
    mark: 'confirmed',
    sources: ['jnm1985', 'paraplegia1990', 'kluger2000'],
    reviewed,
    disputes: [],
    bearsOn: ['labs.test=alp', 'labs.test=phosphate', 'labs.ref_high', 'alp-as-maturity'],
  },
  {
    id: 'L57',
    statement:
      'A raised creatine kinase (CK) about 3 weeks after spinal cord injury predicted HO and its severity in 18 patients, while ALP did not; a high CK may mean a more aggressive course.',
    meaning: 'Record CK with its range and the day.',
    mark: 'confirmed',
    sources: ['pmid14639555', 'sherman2003'],
    reviewed,
    disputes: [],
    bearsOn: ['labs.test=ck', 'labs.when'],
  },
  {
    id: 'L58',
    statement:
      'C-reactive protein (CRP) follows the inflammation better than the erythrocyte sedimentation rate (ESR): both were raised in all 37 patients in the acute stage; once the signs had settled CRP was normal in 91 %, ESR in 18 %.',
    meaning: 'Record the CRP before an excision.',
    mark: 'confirmed',
    sources: ['jscm2004'],
    reviewed,
    disputes: [],
    bearsOn: ['labs.test=crp', 'labs.test=esr', 'presentation.stage', 'surgery-still-inflamed'],
  },
  {
    id: 'L59',
    statement:
      'Codes of the tests (LOINC) with their units: ALP 6768-6 (U/L), CK 2157-6 (U/L), CRP 1988-5 (mg/L), ESR by Westergren 4537-7 (mm/h). Further: calcium 17861-6 (mass per volume; molar values need another code), phosphate 2777-1, intact parathyroid hormone 2731-8, thyroid-stimulating hormone 3016-3, creatinine 2160-0 (mass per volume; molar 14682-9).',
    meaning: 'The code follows from the test; record value, unit and range.',
    mark: 'confirmed',
    sources: ['loinc'],
    reviewed,
    disputes: [],
    bearsOn: ['labs.test', 'labs.unit', 'labs.value', 'lab-without-range'],
  },
];
