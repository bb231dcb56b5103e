/** The line in which a run tells its result to the program that started it, whatever else it prints. */

/** What identifies a run. A run in another place than it was meant for proves nothing. */
export interface Claims {
  version: string;
  host: 'node' | 'web';
  trusted: boolean;
}

export interface Result extends Claims {
  passed: number;
  failed: number;
}

const mark = '@@result ';

export function printResult(result: Result): void {
  console.log(mark + JSON.stringify(result));
}

/** The result in a run's output, if it got that far. */
export function findResult(output: string): Result | undefined {
  const line = output.split('\n').findLast((text) => text.startsWith(mark));
  return line === undefined ? undefined : (JSON.parse(line.slice(mark.length)) as Result);
}
