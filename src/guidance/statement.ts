/** Takes statements from the fact base: the sentence of a fact, or a template of it filled from the note. */
import { disputes, facts } from '../knowledge/facts/index';
import type { Statement } from './guidance';

/** The fact as it stands. */
export const stated = (id: string): Statement => ({ id, text: facts.get(id)?.statement ?? id });

/** The other side of a dispute; the founding side is stated by its facts. */
export const disputed = (id: string): Statement => ({ id, text: disputes.get(id)?.other ?? id });

/** A template of a fact with its `{slots}` filled. */
export const filled = (id: string, template: string, slots: Readonly<Record<string, string>> = {}): Statement => ({
  id,
  text: (facts.get(id)?.templates?.[template] ?? id).replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot),
});
