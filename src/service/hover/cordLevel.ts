/** The level of a lesion of the spinal cord: which segment it is, and whether it is at T6 or above. */
import { isAtT6OrAbove } from '../../clinical/cns';
import { nameOf, type Reader } from './place';

const regions: Readonly<Record<string, string>> = { C: 'cervical', T: 'thoracic', L: 'lumbar', S: 'sacral' };

export const cordLevel: Reader = ({ note, on, path, written }) => {
  if (nameOf(path) !== 'neuro.sci_level' || !/^[CTLS]\d+(-[CTLS]\d+)?$/.test(written)) return undefined;
  const segments = written.split('-').map((level) => `${regions[level.charAt(0)]} segment ${level.slice(1)}`);
  const here = isAtT6OrAbove(note.data) ? 'at T6 or above, where autonomic dysreflexia threatens.' : 'below T6.';
  return {
    ...(on === 'value' && { term: `**${written}**: ${segments.join(' to ')}.` }),
    here: [here],
    facts: ['L144'],
  };
};
