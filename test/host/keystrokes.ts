/** Writes a note as a user does with suggestions and snippets, and counts the keystrokes of each section. */
import { texts } from './screen';
import type { Workbench } from './workbench';

export class Keystrokes {
  private readonly counts = new Map<string, number>();
  private current = '';

  constructor(private readonly workbench: Workbench) {}

  /** All that is typed from here on belongs to this section. */
  begin(section: string): void {
    this.current = section;
  }

  /** How many keys each section took, in the order they were written. */
  get bySection(): ReadonlyMap<string, number> {
    return this.counts;
  }

  /** Each sign is one keystroke. */
  async type(text: string): Promise<void> {
    this.count(text.length);
    await this.workbench.type(text);
  }

  /** Each key is one keystroke, whatever is held down with it. */
  async press(...keys: string[]): Promise<void> {
    this.count(keys.length);
    await this.workbench.press(...keys);
  }

  /** Types the first letters, waits for the list that opens by itself, and takes its first entry. */
  async accept(letters: string, label: string): Promise<void> {
    await this.type(letters);
    await this.workbench.until(
      `the suggestion ${label}`,
      () => this.workbench.suggestions(),
      ([first]) => first === label,
    );
    await this.press('Enter');
    const rows = this.workbench.suggestList.locator('.monaco-list-row .label-name');
    await this.workbench.until(
      `the list without ${label}`,
      () => texts(rows),
      ([first]) => first !== label,
    );
  }

  /** Takes a word of the list that a tab stop opens by itself; then the cursor is at the next stop. */
  async choose(letters: string, word: string): Promise<void> {
    await this.workbench.suggestions();
    await this.accept(letters, word);
  }

  /** Types at a tab stop, and goes on to the next one. While a list is open Tab would take what it offers. */
  async fill(text: string): Promise<void> {
    await this.type(text);
    await this.workbench.suggestList.waitFor({ state: 'hidden' });
    await this.press('Tab');
  }

  private count(keys: number): void {
    this.counts.set(this.current, (this.counts.get(this.current) ?? 0) + keys);
  }
}
