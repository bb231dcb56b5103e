/** Forced motion that goes on or is planned, and what in this note makes bone break easily (L104, L110). */
import { forcedExercises, plannedManipulations } from '../../clinical/forcedMotion';
import { fragilities } from '../../clinical/fragility';
import { inOneLine, inWords } from '../../knowledge/guidanceText';
import { valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { filled, stated } from '../statement';

export const forced = (note: Note): Statement[] => [
  ...forcedExercises(note).map(({ entry: { path }, field }) => {
    const at = [...path, ...field];
    return filled('warning', 'L104.forced', { what: inWords(String(valueAt(note.data, at))) }, [at]);
  }),
  ...planned(note),
  ...risks(note),
];

function planned(note: Note): Statement[] {
  const ahead = plannedManipulations(note).map(({ entry, field }) => [...entry.path, ...field]);
  return ahead.length > 0 ? [stated('warning', 'L110', ahead)] : [];
}

function risks(note: Note): Statement[] {
  const found = fragilities(note);
  if (found.length === 0) return [];
  const words = inOneLine(found.map((one) => one.words));
  return [
    filled(
      'against',
      'L110.force',
      { risks: words },
      found.map(({ path }) => path),
    ),
  ];
}
