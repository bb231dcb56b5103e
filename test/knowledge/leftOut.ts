/** Ids that carry no fact, with the reason: what could not be confirmed is not said. */
export const leftOut: ReadonlyMap<string, string> = new Map([
  ['L121', 'Codes of the International Classification of Diseases, 11th revision: the sub-codes could not be seen.'],
  ['L123', 'A SNOMED CT code for plain heterotopic ossification: seen in a single place only, and not confirmed.'],
]);
