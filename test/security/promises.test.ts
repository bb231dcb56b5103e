/** SECURITY.md: each promise names the test that holds it, and there is such a test. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

describe('every promise of SECURITY.md', () => {
  it('is held by a test that there is', async () => {
    const page = await readFile('SECURITY.md', 'utf8');
    const rows = [...page.matchAll(/^\| [^|]+ \| `(test\/[^`]+)`: (.+?) \|$/gm)];
    assert.ok(rows.length > 15, `${rows.length}`);
    for (const [, file = '', title = ''] of rows) {
      const text = await readFile(file, 'utf8');
      assert.ok(text.includes(`it('${title}'`) || text.includes(`title: '${title}'`), `${file}: ${title}`);
    }
  });

  it('is told with how to report what breaks it', async () => {
    assert.match(await readFile('SECURITY.md', 'utf8'), /## How to report\n\n.*privately/);
  });
});
