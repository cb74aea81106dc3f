import { setTimeout as wait } from 'node:timers/promises';
import type { Bench, Finding } from '../rig/bench';
import type { MeasuredProgram } from '../rig/measured-program';
import { medianOf } from '../rig/statistics';

/** Measures the time from the start of the process until /healthz says that all is well. */
export async function start({ rounds, newStorage, startBot, startBareBot }: Bench): Promise<Finding[]> {
  const { connectionString } = newStorage();
  const taken: { bot: number; bare: number }[] = [];
  // The first round makes the tables, and warms up.
  for (let round = 0; round <= rounds; round += 1) {
    taken.push({
      bot: await untilHealthy(() => startBot(connectionString)),
      bare: await untilHealthy(() => startBareBot({ checksTokens: true })),
    });
  }
  const counted = taken.slice(1);
  return [
    {
      what: 'start by the bare bot’s',
      figure: medianOf(counted.map(({ bot, bare }) => bot / bare)),
      unit: '×',
      atMost: 1.5,
    },
    { what: 'start', figure: medianOf(counted.map(({ bot }) => bot)), unit: 'ms' },
    { what: 'start of the bare bot', figure: medianOf(counted.map(({ bare }) => bare)), unit: 'ms' },
  ];
}

async function untilHealthy(begin: () => Promise<MeasuredProgram>): Promise<number> {
  const startedAt = performance.now();
  const program = await begin();
  while (!(await fetch(`${program.url}/healthz`)).ok) await wait(5);
  const ms = performance.now() - startedAt;
  await program.stop();
  return ms;
}
