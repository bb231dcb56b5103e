/** The same note written in other ways that people and programs write: what holds for one must hold for all. */
import { isCollection, parseDocument, visit } from 'yaml';

const lines = (text: string) => text.split('\n');

/** Every rendering by name. */
export const renderings: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'four spaces': (text) =>
    lines(text)
      .map((line) =>
        line.replace(/^( *)(- )?/, (_all, margin: string, dash = '') => margin + margin + (dash && '-   ')),
      )
      .join('\n'),
  'braces and brackets': inFlow,
  'quoted keys': (text) => text.replace(/^( *(?:- )?)(\w+):/gm, '$1"$2":'),
  'second of two documents': (text) => `case_id: ELB-9999\nnote_type: initial\n---\n${text}`,
  'no final newline': (text) => text.trimEnd(),
};

/** Sections in braces and brackets, each on one line, without comments. */
function inFlow(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Node(_key, node) {
      node.comment = null;
      node.commentBefore = null;
      node.spaceBefore = false;
      if (isCollection(node)) node.flow = node !== document.contents;
    },
  });
  document.comment = null;
  document.commentBefore = null;
  return document.toString({ lineWidth: 0 });
}
