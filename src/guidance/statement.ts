/** Takes statements from the fact base: its sentences, and its templates filled from the note. */
import { disputes, facts, warnings } from '../knowledge/facts/index';
import { bothSides } from '../knowledge/guidanceText';
import type { Path } from '../knowledge/schema';
import type { Role, Statement } from './guidance';

/** The sentence of a fact or a warning as it stands; of a dispute both its sides. */
export function stated(role: Role, id: string, from: readonly Path[] = []): Statement {
  const dispute = disputes.get(id);
  const text = dispute ? bothSides(dispute) : (facts.get(id) ?? warnings.get(id))?.statement;
  return { id, role, slots: {}, text: text ?? id, from };
}

/**
 * A template of a fact with its `{slots}` filled.
 * @param name `S43.before`: the fact and its template
 * @param slots texts in one line each
 */
export function filled(
  role: Role,
  name: string,
  slots: Readonly<Record<string, string>> = {},
  from: readonly Path[] = [],
): Statement {
  const [id = '', template = ''] = name.split('.');
  const form = facts.get(id)?.templates?.[template] ?? name;
  return { id, role, template, slots, text: withCapital(fill(form, slots)), from };
}

/** A sentence may begin with a value of the note. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fill = (form: string, slots: Readonly<Record<string, string>>): string =>
  form.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
