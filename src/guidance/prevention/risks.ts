/** What in this note raises the risk of bone after the event. */

import { placesOfCauses } from '../../clinical/causes';
import type { Recorded } from '../../clinical/conditions';
import { namedRisks, pooledRisks } from '../../clinical/ossificationRisk';
import type { PreventionTarget } from '../../clinical/preventionSetting';
import { inOneLine } from '../../knowledge/guidanceText';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { filled, stated } from '../statement';

export const risks = (note: Note, ahead: readonly PreventionTarget[]): Statement[] =>
  ahead.flatMap(({ setting }) => {
    if (setting === 'hip_replacement') return ofHip(note);
    return setting === 'acetabular_surgery' ? ofSocket(note) : [];
  });

/** Of the list of other series, its own text stands beside the pooled studies, since the two differ (L75, L76). */
function ofHip({ data }: Note): Statement[] {
  const named = shown('L76.shown', namedRisks(data));
  return [...shown('L75.shown', pooledRisks(data)), ...named, ...(named.length > 0 ? [stated('evidence', 'L76')] : [])];
}

function shown(name: string, found: readonly Recorded[]): Statement[] {
  if (found.length === 0) return [];
  const slots = { risks: inOneLine(found.map(({ words }) => words)) };
  return [
    filled(
      'shown',
      name,
      slots,
      found.map(({ path }) => path),
    ),
  ];
}

function ofSocket({ data }: Note): Statement[] {
  const places = placesOfCauses(data, ['tbi']);
  return places.length > 0 ? [filled('shown', 'L79.shown', {}, places)] : [];
}
