/**
 * How long something works, in milliseconds of the processor: a machine that is busy with other things makes it no
 * longer, as it would by the clock.
 */
export function effortOf(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
