import { setTimeout as wait } from 'node:timers/promises';
import { guidOf } from '../../support/teams/conversations';
import { type Bench, type Finding, untilQuiet } from '../rig/bench';
import { akkoordsOn, pressAll } from '../rig/press-all';
import { seed, seededRound } from '../rig/seed';
import { medianOf } from '../rig/statistics';

const tenants = Array.from({ length: 100 }, (_, index) => guidOf(`tenant ${index}`));
const minuteMs = 60_000;

interface Standing {
  cpuPercent: number;
  callsPerMinute: number;
  rssMb: number;
  peakMb: number;
  clickMs: number;
}

/**
 * Measures what it costs when nobody does anything, with ten open proposals and with ten thousand over a hundred
 * tenants.
 */
export async function standing(bench: Bench): Promise<Finding[]> {
  const few = await stand(bench, 10);
  const many = await stand(bench, 10_000);
  return [
    { what: 'calls to storage a minute, 10 open', figure: few.callsPerMinute, unit: 'calls' },
    { what: 'calls to storage a minute, 10,000 open', figure: many.callsPerMinute, unit: 'calls', atMost: 200 },
    { what: 'CPU, 10 open', figure: few.cpuPercent, unit: '% of a core' },
    { what: 'CPU, 10,000 open', figure: many.cpuPercent, unit: '% of a core', atMost: 2 },
    { what: 'memory, 10 open', figure: few.rssMb, unit: 'MB' },
    { what: 'memory, 10,000 by 10 open', figure: many.rssMb / few.rssMb, unit: '×', atMost: 1.5 },
    { what: 'peak of memory, 10,000 by 10 open', figure: many.peakMb / few.peakMb, unit: '×' },
    { what: 'a click, 10,000 by 10 open', figure: many.clickMs / few.clickMs, unit: '×' },
  ];
}

async function stand({ teams, newStorage, startBot }: Bench, open: number): Promise<Standing> {
  const { connectionString, isStorage } = newStorage();
  // Spread evenly, so that each tenant has a hundred when there are ten thousand.
  const proposals = Array.from({ length: open }, (_, index) =>
    seededRound({
      id: `open-${index}`,
      tenantId: tenants[index % tenants.length] ?? '',
      serviceUrl: teams.serviceUrl,
      seats: 2,
    }),
  );
  await seed(connectionString, proposals);
  const bot = await startBot(connectionString, tenants);
  const callsOf = (calls: Record<string, number>) =>
    Object.entries(calls).reduce((all, [host, count]) => all + (isStorage(host) ? count : 0), 0);

  // At its start the bot looks at all of them once.
  await untilIdle(async () => callsOf((await bot.figures()).calls));
  const before = await bot.figures();
  const startedAt = performance.now();
  await wait(minuteMs);
  const after = await bot.figures();
  const minutes = (performance.now() - startedAt) / minuteMs;

  const akkoords = akkoordsOn(proposals.slice(0, 5));
  const { each } = await pressAll(teams, bot.url, akkoords, { connections: 1, wanted: 'card' });
  await untilQuiet(teams);
  await bot.stop();
  return {
    cpuPercent: (after.cpuMs - before.cpuMs) / minutes / (minuteMs / 100),
    callsPerMinute: (callsOf(after.calls) - callsOf(before.calls)) / minutes,
    rssMb: after.rssMb,
    peakMb: after.peakMb,
    clickMs: medianOf(each),
  };
}

const lookMs = 2_000;
const longestStartMs = 5 * minuteMs;

/** Waits until hardly any request is made, for a few minutes at most: the cost from then on is measured. */
async function untilIdle(calls: () => Promise<number>): Promise<void> {
  const startedAt = performance.now();
  for (let last = await calls(); performance.now() - startedAt < longestStartMs; ) {
    await wait(lookMs);
    const now = await calls();
    if (now - last < 20) return;
    last = now;
  }
}
