/** What must not outlive the program: servers, browsers, scratch folders. They go on a signal and after a crash, too. */
import type { ChildProcess } from 'node:child_process';

const duties: (() => void)[] = [];
let watching = false;

/** Registers what is to be undone at the end; the last registered is undone first. Returns a way to do it earlier. */
export function onEnd(duty: () => void): () => void {
  watchForTheEnd();
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    duties.splice(duties.indexOf(once), 1);
    duty();
  };
  duties.push(once);
  return once;
}

/** Ends a child that leads its own process group, and all that it has started. Returns a way to do it earlier. */
export function endsWithUs(child: ChildProcess): () => void {
  const end = onEnd(() => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group is gone already, which is what we want.
    }
  });
  child.once('exit', end);
  return end;
}

/**
 * Node options that end a child when its parent is gone: nobody else would after a SIGKILL of ours. Node hands them on
 * to what the child forks, so an extension host ends with its server.
 */
export function orphanGuard(): string[] {
  const source = 'const p=process.ppid;setInterval(()=>{if(process.ppid!==p)process.exit(1)},1000).unref()';
  return ['--import', `data:text/javascript,${encodeURIComponent(source)}`];
}

/** Ends all that is registered. */
export function endAll(): void {
  for (const duty of [...duties].reverse()) {
    try {
      duty();
    } catch (error) {
      console.error(`Could not tidy up: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function watchForTheEnd(): void {
  if (watching) return;
  watching = true;
  process.once('exit', endAll);
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
}
