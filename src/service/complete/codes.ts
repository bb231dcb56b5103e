/** Codes of the diagnosis that fit this case, and features by their terms. */
import { codeIn } from '../../clinical/codes';
import { fittingCodes } from '../../clinical/fit/codes';
import { codesIn } from '../../knowledge/codes';
import { codeName } from '../hover/code';
import { fieldNameOf } from '../hover/place';
import type { Cursor } from './cursor';
import type { Suggester, Suggestion } from './suggestion';

export const codes: Suggester = (cursor) => (cursor.kind === 'key' ? [] : offered(cursor));

function offered({ path, note }: Cursor): Suggestion[] {
  const name = fieldNameOf(path);
  if (path[0] === 'diagnosis' && name === 'codes') {
    return fittingCodes(note).map((label) => ({ label, kind: 'value', detail: nameOf(label) }));
  }
  if (path[0] !== 'genetics' || !/^features/.test(name)) return [];
  return codesIn('hpo').map(([code, term]) => ({
    label: code,
    kind: 'value',
    detail: term,
    filter: `${code} ${term}`,
  }));
}

const nameOf = (line: string): string => codeIn(line, []).map(codeName).join();
