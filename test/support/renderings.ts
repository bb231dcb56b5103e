/** The same note written in other ways that people and programs write: what holds for one must hold for all. */

const lines = (text: string) => text.split('\n');

/** Every rendering by name. `map` says where an offset of the original is in the rendering, where that makes sense. */
export const renderings: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'four spaces': (text) =>
    lines(text)
      .map((line) =>
        line.replace(/^( *)(- )?/, (_all, margin: string, dash = '') => margin + margin + (dash && '-   ')),
      )
      .join('\n'),
  'quoted keys': (text) => text.replace(/^( *(?:- )?)(\w+):/gm, '$1"$2":'),
  'second of two documents': (text) => `case_id: ELB-9999\nnote_type: initial\n---\n${text}`,
  'no final newline': (text) => text.trimEnd(),
};
