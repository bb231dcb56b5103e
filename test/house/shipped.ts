/** What no shipped file may contain: ways to run text as code, to reach the network, another program or the clipboard. */

interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Words that stand for themselves wherever they appear, in quotes too. */
const words = [
  'eval',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'child_process',
  'worker_threads',
  'clipboard',
  'openExternal',
  'createTerminal',
  'ShellExecution',
  'ProcessExecution',
  'createTelemetryLogger',
  'getBuiltinModule',
];

/** What the facts also need as prose is banned in the forms in which code has it. */
const bans: readonly Ban[] = [
  ...words.map((word) => ({ name: word, pattern: new RegExp(`\\b${word}\\b`) })),
  // `Function.prototype.toString` only reads: typebox tells classes from plain objects by it.
  {
    name: 'Function',
    pattern:
      /\bnew\s+Function\b|\bFunction\s*\(|\bFunction\.(?!prototype\.toString\b)\w|["'`]Function["'`]|[=(,:?&|[]Function[),;\]]/,
  },
  { name: 'constructor as a function', pattern: /\.constructor\s*\(|\.constructor\.constructor\b/ },
  { name: 'timer with text', pattern: /\bset(?:Timeout|Interval)\(\s*["'`]/ },
  { name: 'import at run time', pattern: /\bimport\s*\(/ },
  { name: 'image, worker or script', pattern: /\bnew\s+(?:Image|Worker|SharedWorker)\b|\bcreateElement\s*\(/ },
];

/** The names of what a bundle must not contain and does. */
export const bannedIn = (code: string): string[] =>
  bans.filter(({ pattern }) => pattern.test(code)).map(({ name }) => name);

/** What a bundle loads from outside itself. A name that is worked out at run time is given as it stands. */
export function loadedBy(code: string): string[] {
  const calls = [...code.matchAll(/(?<![\w$.])require\s*\(\s*([^)]*?)\s*\)/g)].map(([, argument = '']) => argument);
  return [...new Set(calls.map((argument) => /^(["'`])([^"'`]+)\1$/.exec(argument)?.[2] ?? argument))].sort();
}

/** Calls that change files. */
export const writesIn = (code: string): string[] =>
  code.match(
    /\b(?:(?:writeFile|appendFile|unlink|rmdir|mkdir|copyFile|truncate|symlink|open)(?:Sync)?|createWriteStream|writeSync)\)?\(/g,
  ) ?? [];
