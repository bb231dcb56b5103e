/** Drives a served VS Code as a user does: by keyboard. Works in all tested versions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { patience, Screen, texts } from './screen';

/** Between keystrokes, so that each one is seen by itself. */
const keystroke = 15;

export class Workbench extends Screen {
  /** Opens a file of the folder with Ctrl+P and its name, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: name });
    const tab = this.page.locator('.tabs-container .tab.active').filter({ hasText: name });
    const attempt = async (): Promise<boolean> => {
      await this.ask('Control+p', name, row);
      await this.press('Enter');
      await tab.waitFor({ timeout: 5_000 }).catch(() => undefined);
      return tab.isVisible();
    };
    // A window that still takes up its folders may close the list, and a user would ask for the file again.
    await this.until(`${name} in a tab`, attempt, (opened) => opened);
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title, with F1. */
  async command(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title });
    await this.ask('F1', `>${title}`, row);
    await this.press('Enter');
  }

  /** Types into a list that is open at the top of the window, and takes the entry. */
  async pick(words: string, title: string): Promise<void> {
    await this.quickInput.waitFor();
    await this.page.keyboard.type(words, { delay: keystroke });
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title });
    await row.waitFor();
    await this.press('Enter');
    // Another question may follow in the same place.
    await row.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor there, with Ctrl+G. Both count from 1, as VS Code shows them. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+g');
    await this.quickInput.waitFor();
    await this.page.keyboard.type(`${line}:${column}`, { delay: keystroke });
    await this.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor at the start of the first occurrence of a text in the open file, as it is on the disk. */
  async goToText(file: string, text: string): Promise<void> {
    const before = (await this.savedText(file)).split(text, 1)[0] ?? '';
    const lines = before.split('\n');
    await this.goTo(lines.length, (lines.at(-1) ?? '').length + 1);
  }

  /** Types character by character. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: keystroke });
  }

  /** Presses keys in order, e.g. `press('Control+Home', 'End', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key, { delay: keystroke });
  }

  /** Saves the active editor, and reads the file from the disk. */
  async savedText(file: string): Promise<string> {
    await this.press('Control+s');
    await this.page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
    return readFile(join(this.folder, file), 'utf8');
  }

  /** Saves a text that is not a file yet, under a name in the folder instead of the one that VS Code proposes. */
  async saveAs(name: string): Promise<void> {
    await this.press('Control+s');
    const input = this.quickInput.locator('input').first();
    const proposed = () => input.inputValue();
    await this.until('a proposed path', proposed, (path) => path.startsWith(`${this.folder}/`));
    await this.press('Control+a');
    await this.page.keyboard.type(join(this.folder, name), { delay: keystroke });
    // While the dialog still looks for what has been typed, it answers with a question.
    const tab = this.page.locator('.tabs-container .tab.active').filter({ hasText: name });
    const accept = async (): Promise<boolean> => {
      if (await this.quickInput.isVisible()) await this.press('Enter');
      await tab.waitFor({ timeout: 3_000 }).catch(() => undefined);
      return tab.isVisible();
    };
    await this.until(`the saved ${name}`, accept, (saved) => saved);
  }

  /** Saves until the file on the disk is right; then returns it. A fix arrives some time after it was chosen. */
  untilSaved(file: string, what: string, isRight: (text: string) => boolean): Promise<string> {
    return this.until(what, () => this.savedText(file), isRight);
  }

  /** Waits until the file on the disk is exactly this. */
  async expectText(file: string, text: string): Promise<void> {
    await this.until(
      `the text of ${file}`,
      () => this.savedText(file),
      (found) => found === text,
    );
  }

  /** Waits until a chosen suggestion stands in the text. */
  async suggestionTaken(label: string): Promise<void> {
    await this.editor.locator('.view-line').filter({ hasText: label }).first().waitFor();
  }

  /** The text of the hover at the cursor, opened with Ctrl+K Ctrl+I. It is closed again. */
  async hover(): Promise<string> {
    const hover = this.page.locator('.monaco-hover:has(.hover-row)').filter({ visible: true }).first();
    await this.openWith(['Control+k', 'Control+i'], hover.locator('.hover-row').first());
    await hover.filter({ hasNotText: /^\s*Loading\.\.\.\s*$/ }).waitFor();
    const text = await texts(hover);
    await this.press('Escape');
    return text.join(' ');
  }

  /** The titles in the menu behind the lightbulb, opened with Ctrl+. at the cursor. It stays open. */
  async lightbulb(): Promise<string[]> {
    await this.openWith(['Control+.'], this.actionMenu.locator('.monaco-list-row.action').first());
    return texts(this.actionMenu.locator('.monaco-list-row.action .title'));
  }

  /** Chooses an entry of the open lightbulb menu with the arrow keys and Enter. */
  async choose(title: string): Promise<void> {
    const titles = await texts(this.actionMenu.locator('.monaco-list-row.action .title'));
    for (let press = 0; press <= titles.length; press++) {
      const focused = await texts(this.actionMenu.locator('.monaco-list-row.action.focused .title'));
      if (focused[0]?.startsWith(title)) {
        await this.press('Enter');
        await this.actionMenu.waitFor({ state: 'hidden' });
        return;
      }
      await this.press('ArrowDown');
    }
    throw new Error(`The menu has no "${title}". It has: ${titles.join('; ')}`);
  }

  /** What the Problems panel lists for all files, each with its code and place. Opens the panel, goes back to the text. */
  async problems(): Promise<string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+M');
    await panel.waitFor();
    const rows = panel.locator('.monaco-list-row:has(.marker-icon)');
    const found = new Set<string>();
    // Only the rows in sight are there: up to the top, and down page by page.
    for (const deltaY of [-10_000, 100, 100, 100]) {
      await panel.locator('.monaco-scrollable-element').first().dispatchEvent('wheel', { deltaY });
      for (const text of await texts(rows)) found.add(text);
    }
    await this.press('Control+1');
    return [...found];
  }

  /** Presses keys until something shows. The extension may still be starting, and a user would press again, too. */
  private async openWith(keys: string[], sign: Locator): Promise<void> {
    for (const end = Date.now() + patience; ; ) {
      await this.press(...keys);
      try {
        return await sign.waitFor({ timeout: 3_000 });
      } catch (error) {
        if (Date.now() > end) throw error;
        await this.press('Escape');
      }
    }
  }

  /** Types into the list that a key opens until it has the row. Commands and files that are new may come late to it. */
  private async ask(key: string, text: string, row: Locator): Promise<void> {
    const attempt = async (): Promise<boolean> => {
      if (!(await this.quickInput.isVisible())) await this.press(key);
      await this.quickInput.waitFor();
      await this.press('Control+a');
      await this.page.keyboard.type(text, { delay: keystroke });
      await row.waitFor({ timeout: 5_000 }).catch(() => this.press('Escape'));
      return row.isVisible();
    };
    await this.until(`${text} in the list`, attempt, (found) => found);
  }
}
