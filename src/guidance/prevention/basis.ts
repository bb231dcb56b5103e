/** Which data of the note decide what is said of prevention. */
import type { PreventionTarget } from '../../clinical/preventionSetting';
import type { Path } from '../../knowledge/schema';
import { entries, fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';

export function basis({ data }: Note, targets: readonly PreventionTarget[]): Path[] {
  const { comorbidities = [], medications = [] } = fields(data, 'patient');
  const places: Path[] = [
    ...['age', 'sex', 'skeletally_mature', 'pregnancy', 'gestation_weeks', 'egfr_ml_min', 'weight_kg'].map((field) => [
      'patient',
      field,
    ]),
    // A value that cannot be read leaves a hole, which this passes over.
    ...comorbidities.flatMap((_, index) => [['patient', 'comorbidities', index]]),
    ...medications.flatMap((_, index) => [['patient', 'medications', index]]),
    ...['class', 'type', 'when'].map((field) => ['cause', field]),
    ['presentation', 'stage'],
    ['genetics', 'diagnosis'],
    ['neuro', 'sci_level'],
    ...targets.flatMap(({ operation }) =>
      operation ? ['type', 'status', 'when', 'site'].map((field) => [...operation.path, field]) : [],
    ),
    ...entries(data, 'fractures').map(({ path }) => [...path, 'status']),
    ...entries(data, 'prophylaxis').flatMap(({ path }) =>
      ['therapy', 'status', 'reason'].map((field) => [...path, field]),
    ),
  ];
  return places.filter((path) => valueAt(data, path) !== undefined);
}
