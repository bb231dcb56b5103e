/** The table of needs, ready to be asked: what the format says in words, and the condition that it means, side by side. */
import { noteShape } from '../../knowledge/schema';
import { type Need, type NoteType, noteTypes, type Shape } from '../../knowledge/shapes';
import type { AnySectionNeeds, Condition } from './condition';
import { sectionNeeds } from './index';

/** A field that is needed always, or in some notes. */
export interface PlannedField {
  readonly key: string;
  readonly shape: Shape;
  /** Without the core nobody knows what case it is; without the others an entry, or a complete note, lacks something. */
  readonly rank: 'core' | 'entry' | 'asked';
  /** The types of note in which it is asked for. */
  readonly types: ReadonlySet<unknown>;
  readonly condition: Condition<never> | undefined;
  readonly insteadOf: string | undefined;
}

export interface PlannedSection {
  readonly key: string;
  readonly shape: Shape;
  readonly types: ReadonlySet<unknown>;
  readonly needs: AnySectionNeeds;
  readonly fields: readonly PlannedField[];
}

/** Under a condition alone, a field is needed in every note but one for a tumour board. */
const ordinary: readonly NoteType[] = noteTypes.filter((type) => type !== 'tumour_board');

const typesOf = ({ in: types, if: condition }: Need): ReadonlySet<unknown> =>
  new Set(types ?? (condition === undefined ? [] : ordinary));

const isSection = ({ reading }: Shape): boolean => reading === 'map' || reading === 'entries';

function planFields(shape: Shape, needs: AnySectionNeeds): PlannedField[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) =>
    field.need && !isSection(field)
      ? [
          {
            key,
            shape: field,
            rank: field.need.always ?? 'asked',
            types: typesOf(field.need),
            condition: needs.fields?.[key],
            insteadOf: needs.instead?.[key],
          },
        ]
      : [],
  );
}

/** The fields at the top of a note. */
export const plannedHead: readonly PlannedField[] = planFields(noteShape, {});

/** All sections in canonical order. */
export const plannedSections: readonly PlannedSection[] = Object.entries(noteShape.properties ?? {})
  .filter(([, shape]) => isSection(shape))
  .map(([key, shape]) => {
    const needs = (sectionNeeds as Readonly<Record<string, AnySectionNeeds | undefined>>)[key] ?? {};
    return { key, shape, types: typesOf(shape.need ?? {}), needs, fields: planFields(shape.items ?? shape, needs) };
  });
