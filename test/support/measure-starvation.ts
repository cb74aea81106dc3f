import { performance } from 'node:perf_hooks';

/**
 * Measures from now on for how many milliseconds this process had work and got no time, because others were busy. That
 * delay is no fault of the tested code.
 */
export function measureStarvation(): () => number {
  const before = performance.eventLoopUtilization();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.max(0, performance.eventLoopUtilization(before).active - (user + system) / 1_000);
  };
}
