/** Nobody is asked: nothing of ours tries a way out of the extension host, in this suite and in all before it. */
import * as vscode from 'vscode';
import { early } from '../../notes/early';
import { guardWays } from '../doors';
import { claim, equal, until } from './claim';
import { closeAll, openNote, positionOf, problemsOf, replace } from './documents';
import { askEverything } from './everything';
import { bundles, isCalledByUs, tried, wasAwake, ways } from './waysOut';

describe('The network', () => {
  afterEach(closeAll);

  it('is asked for nothing, whatever the extension is asked for', async () => {
    claim(!wasAwake, 'The extension was awake before it was watched.');
    const { document } = await openNote('asks.ho.yaml', early.replace('traumatic', 'traumatick'));
    await until('its problem', () => problemsOf(document).some(({ severity }) => severity === 0) || undefined);
    await askEverything(document, positionOf(document, 'traumatick'));
    for (const [command, ...args] of [
      ['checkNote'],
      ['sortSections'],
      ['insert.surgeryTiming'],
      ['showGuidance'],
      ['openPage', '/rules/surgery-before-4-months.md'],
      ['openPage', '/facts/S43.md'],
    ]) {
      await vscode.commands.executeCommand(`hoCaseNotes.${command}`, ...args);
    }
    equal(tried, [], 'ways out that the extension tried');
  });
});

describe('A way out', () => {
  afterEach(closeAll);

  it('is watched: whatever the extension calls is seen', async () => {
    const called: string[] = [];
    const timers = { owner: globalThis, name: 'setTimeout', title: 'a timer' };
    const takeAway = guardWays([timers], (title) => {
      if (isCalledByUs()) called.push(title);
      return false;
    });
    const { document } = await openNote('timed.ho.yaml', early);
    await replace(document, 'traumatic', 'traumatick');
    await until('its problem', () => problemsOf(document).some(({ severity }) => severity === 0) || undefined);
    takeAway();
    claim(called.length > 0, 'No call of the extension was seen.');
  });

  it('is closed to the extension, each of them', () => {
    const before = tried.length;
    // As if the extension called.
    const asOurs = new Function('call', `call();\n//# sourceURL=${bundles.toString(true)}/extension.js`);
    for (const { owner, name, title } of ways) {
      let refused = '';
      try {
        asOurs(() => Reflect.apply(Reflect.get(owner, name), owner, []));
      } catch (error) {
        refused = String(error);
      }
      equal(refused, `Error: ${title} is closed`, title);
    }
    const titles = ways.map(({ title }) => title);
    claim(titles.includes('fetch') && titles.length > 5, titles.join());
    equal(tried.splice(before), titles, 'the ways that were tried');
  });
});
