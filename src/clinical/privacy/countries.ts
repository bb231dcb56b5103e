/** Names of countries: with age and sex they point to one patient where the disease is very rare (L135). */
import type { Pattern } from './identifier';
import { countries, longCountries } from './words';

/** Any country by its English name. */
export const countryPatterns: readonly Pattern[] = [
  {
    sort: 'country',
    find: new RegExp(`(?<![\\p{L}])(?:${longCountries}|${[...countries].join('|')})(?!\\p{L})`, 'dgu'),
  },
];
