/** What VS Code makes of a snippet. */

/** A tab stop with values to choose from. */
export const choice = /\$\{\d+\|([^|]*)\|\}/g;

/** What is left of it when one only tabs through it. */
export const leftAsIs = (snippet: string): string =>
  snippet
    .replace(choice, (_all, values: string) => values.split(',')[0] ?? '')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
