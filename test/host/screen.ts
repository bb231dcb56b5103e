/** Reads what is on the screen of a served VS Code. Works in all tested versions. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inRepository } from './places';

/** Generous: two hosts may share two cores. It is only ever used up when something is wrong. */
export const patience = 30_000;

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export class Screen {
  constructor(
    readonly page: Page,
    /** The scratch folder that is open. */
    readonly folder: string,
    /** All addresses the window has asked for. */
    readonly asked: readonly string[],
    /** All that has been logged: by the window, its server and the extension host. */
    readonly logged: () => Promise<string>,
  ) {
    page.setDefaultTimeout(patience);
  }

  /** The labels in the suggestion list, which must have opened by itself or by a key. */
  async suggestions(): Promise<string[]> {
    await this.suggestList.locator('.monaco-list-row').first().waitFor();
    return texts(this.suggestList.locator('.monaco-list-row .label-name'));
  }

  get suggestList(): Locator {
    return this.page.locator('.suggest-widget.visible');
  }

  get actionMenu(): Locator {
    return this.page.locator('.action-widget:not(.action-list-submenu-panel)');
  }

  /** The text of the entry of the status bar that begins so; empty where there is none. */
  async statusBar(beginning: string): Promise<string> {
    const [text = ''] = await texts(this.page.locator('.statusbar-item').filter({ hasText: beginning, visible: true }));
    return text;
  }

  /** How many stretches of the visible text are underlined. */
  async squiggles(severity: Severity): Promise<number> {
    return this.editor.locator(`.cdr.squiggly-${severity}`).count();
  }

  /** Asks again until the answer is right; then returns it. */
  async until<T>(what: string, ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (isRight(answer)) return answer;
      if (Date.now() > end) throw new Error(`Waited in vain for: ${what}. Last seen: ${JSON.stringify(answer)}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** A picture of the window; without a folder in the name it goes to `out/screenshots/`. */
  async screenshot(name: string): Promise<string> {
    const path = name.includes('/') ? name : inRepository('out', 'screenshots', `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
    return path;
  }

  /** A web worker host fetches the extension's code through the page; a Node host reads it from the disk. */
  extensionRunsInPage(): boolean {
    return this.asked.some((address) => /ho-case-notes[^&]*dist(\/|%2F)extension\.js\b/.test(address));
  }

  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget').filter({ visible: true });
  }
}

/** The texts of what a locator finds. */
export async function texts(locator: Locator): Promise<string[]> {
  return (await locator.allInnerTexts()).map(tidy);
}

/** VS Code writes blanks as non-breaking ones, and lays words out in lines of their own. */
function tidy(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}
