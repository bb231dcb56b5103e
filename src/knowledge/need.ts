/** Says in words when a field is needed. */
import { type Need, noteTypes } from './shapes';

/** One sentence, such as "Needed in a complete note of type initial, if class is traumatic." */
export function needSentence(need: Need): string {
  if (need.always === 'core') return 'Needed in every note.';
  if (need.always === 'entry') return 'Needed in every entry.';
  const every = need.in?.length === noteTypes.length;
  const types = need.in && (every ? 'in a complete note' : `in a complete note of type ${need.in.join(', ')}`);
  const condition = need.if && (/^(unless|also) /.test(need.if) ? need.if : `if ${need.if}`);
  return `Needed ${[types, condition].filter((part) => part).join(', ')}.`;
}
