/** Non-steroidal anti-inflammatory drugs (NSAIDs): what speaks against them in this patient. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const patient = (fields: string) => `patient: {${fields}}\n`;
const ill = (names: string, rest = '') => patient(`comorbidities: ${names}${rest}`);
const given = (therapy: string, rest = '') => `prophylaxis: [{therapy: ${therapy}${rest}}]`;
const treated = (therapy: string, rest = '') => `treatment: [{therapy: ${therapy}${rest}}]`;
const over = ', start: 2026-01-01, end: 2026-04-01';
const nsaid = treated('indomethacin');

for (const [id, illness, other] of [
  ['nsaid-active-gi-bleeding', 'gi_bleeding_active', 'gi_ulcer_history'],
  ['nsaid-cabg', 'recent_cabg', 'coronary_disease'],
  ['nsaid-hypersensitivity', 'aspirin_or_nsaid_hypersensitivity', 'bisphosphonate_hypersensitivity'],
] as const) {
  rows(id, [
    [ill(illness) + nsaid, 'error'],
    [ill(`[dish, ${illness}]`) + given('naproxen'), 'error'],
    [ill(illness) + given('nsaid', ', status: planned'), 'error'],
    [ill(illness, ', medications: [ssri, nsaid]'), 'error'],
    [ill(illness, ', medications: nsaid') + nsaid, 'error', 'error'],
    [ill(illness, ', medications: ssri')],
    [ill(other) + nsaid],
    [ill('not_stated') + nsaid],
    [ill(illness) + treated('ibuprofen', ', route: topical')],
    [ill(illness) + treated('ibuprofen', ', status: declined')],
    [ill(illness) + treated('corticosteroid')],
    [day + ill(illness) + given('naproxen', over), 'information'],
    [published + ill(illness) + nsaid, 'information'],
    [published + ill(illness, ', medications: nsaid'), 'information'],
  ]);
}
