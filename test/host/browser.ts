/** Opens Chromium without a window, and counts what its pages ask of any other machine. */
import { chromium as driver, type Page } from 'playwright-core';
import { chromium } from './chromium';
import { offline } from './offline';

export interface OpenBrowser {
  /** A fresh one: no storage, no settings, no cache of an earlier window. */
  newWindow: () => Promise<Window>;
  close: () => Promise<void>;
}

export interface Window {
  page: Page;
  /** Another page beside it, with the same storage: what it asks for and says is counted here, too. */
  newPage: () => Promise<Page>;
  /** All addresses the window and its workers have asked for. */
  asked: readonly string[];
  /** All lines of its console. */
  said: readonly string[];
  /** With all its pages. */
  close: () => Promise<void>;
}

const viewport = { width: 1280, height: 800 };

export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await driver.launch({
    executablePath: await chromium(),
    args: browserArguments(),
    // The program's own watch ends it, and only after what depends on it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return {
    newWindow: async () => {
      const context = await browser.newContext({ viewport, locale: 'en-US', reducedMotion: 'reduce' });
      const asked: string[] = [];
      context.on('request', (request) => void asked.push(request.url()));
      const said: string[] = [];
      context.on('console', (message) => void said.push(message.text()));
      const newPage = () => context.newPage();
      return { page: await newPage(), newPage, asked, said, close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** Whether an address is on another machine; then something wanted to leave this one, whether or not it got an answer. */
export function isOutside(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isHere = hostname === '127.0.0.1' || hostname.endsWith('localhost') || localResource.test(hostname);
  return /^(https?|wss?|ftp):$/.test(protocol) && !isHere;
}

/** What VS Code calls a file of this machine inside a webview: its service worker answers, and nobody else is asked. */
const localResource = /^vscode-remote\+127-002e0-002e0-002e1-003a\d+\.vscode-resource\.vscode-cdn\.net$/;

function browserArguments(): string[] {
  return [
    ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    // Root has no sandbox to offer, and the namespace of `unshare -r` makes us root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(offline() === 'resolver' ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
  ];
}
