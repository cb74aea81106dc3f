import { performance } from 'node:perf_hooks';

/**
 * From now on: for how long, in milliseconds, this process had work to do and the machine had no time for it, because others
 * were busy. What takes so much longer is no fault of what is tested.
 */
export function measureStarvation(): () => number {
  const before = performance.eventLoopUtilization();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.max(0, performance.eventLoopUtilization(before).active - (user + system) / 1_000);
  };
}
