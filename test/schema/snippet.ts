/** What an editor makes of a suggestion: the snippet is expanded, and its lines are indented as the line it goes into. */
import { offsetOf, placeOf, type Suggestion } from './yamlServer';

/**
 * A snippet as plain text.
 * @param choice which word of a choice is taken; the last if there are fewer
 */
export function expand(snippet: string, choice = 0): string {
  return snippet
    .replace(/\$\{\d+\|([^}]*)\|\}/g, (_all, words: string) => {
      const list = words.split(',');
      return list[Math.min(choice, list.length - 1)] ?? '';
    })
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** The text after a suggestion was taken at the offset. */
export function accept(text: string, offset: number, suggestion: Suggestion, choice = 0): string {
  const place = placeOf(text, offset);
  const { range, newText } = suggestion.textEdit ?? {
    range: { start: place, end: place },
    newText: suggestion.insertText,
  };
  const start = offsetOf(text, range.start);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const margin = /^ */.exec(line)?.[0] ?? '';
  return (
    text.slice(0, start) +
    expand(newText, choice).replaceAll('\n', `\n${margin}`) +
    text.slice(offsetOf(text, range.end))
  );
}
