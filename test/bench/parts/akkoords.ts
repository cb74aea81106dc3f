import type { Bench, Finding } from '../rig/bench';
import { untilQuiet } from '../rig/bench';
import type { MeasuredProgram } from '../rig/measured-program';
import { type Akkoord, akkoordsOn, type Pressed, pressAll } from '../rig/press-all';
import { seed, seededRound } from '../rig/seed';
import { medianOf, percentileOf } from '../rig/statistics';

const seats = 20;
/** Akkoords at once, and proposals among which they are spread: the Akkoords of one proposal wait for each other. */
const loads = [
  { connections: 1, proposals: 1 },
  { connections: 8, proposals: 4 },
  { connections: 32, proposals: 4 },
];
const proposalsInRound = loads.reduce((all, { proposals }) => all + proposals, 0);
/** Characters of such a proposal's head in storage. */
const headSize = 15_000;

/** The work and use of one program under one load. */
interface Sample {
  perSecond: number;
  cpuMs: number;
  p50: number;
  p99: number;
  storageCalls: number;
  teamsCalls: number;
}

type Subject = 'bot' | 'bareChecking' | 'bareOpen' | 'raw';

/** Measures an Akkoord, its edits included, beside a click that does nothing and beside the storage work alone. */
export async function akkoords(bench: Bench): Promise<Finding[]> {
  const { teams, tenantId, rounds } = bench;
  const storage = bench.newStorage();
  const proposals = Array.from({ length: (rounds + 1) * proposalsInRound }, (_, index) =>
    seededRound({ id: `round-${index}`, tenantId, serviceUrl: teams.serviceUrl, seats }),
  );
  await seed(storage.connectionString, proposals);
  const programs: Record<Subject, MeasuredProgram> = {
    bot: await bench.startBot(storage.connectionString),
    bareChecking: await bench.startBareBot({ checksTokens: true }),
    bareOpen: await bench.startBareBot({ checksTokens: false }),
    raw: await bench.startRawStorage(storage.connectionString),
  };
  const samples = loads.map(() => [] as Record<Subject, Sample>[]);

  async function sampleOf(subject: Subject, work: () => Promise<Pressed>, count: number): Promise<Sample> {
    const before = await programs[subject].figures();
    const { ms, each } = await work();
    await untilQuiet(teams);
    const after = await programs[subject].figures();
    const callsTo = (isTheirs: (host: string) => boolean) =>
      Object.entries(after.calls)
        .filter(([host]) => isTheirs(host))
        .reduce((all, [host, calls]) => all + calls - (before.calls[host] ?? 0), 0);
    return {
      perSecond: (count * 1_000) / ms,
      cpuMs: (after.cpuMs - before.cpuMs) / count,
      p50: percentileOf(each, 0.5),
      p99: percentileOf(each, 0.99),
      storageCalls: callsTo(storage.isStorage) / count,
      teamsCalls: callsTo((host) => host === teams.host) / count,
    };
  }

  async function playRound(round: number): Promise<void> {
    let next = round * proposalsInRound;
    for (const [index, load] of loads.entries()) {
      const { connections } = load;
      const pressed: Akkoord[] = akkoordsOn(proposals.slice(next, next + load.proposals));
      next += load.proposals;
      const press = (subject: Subject, wanted: 'card' | 'sentence') =>
        sampleOf(
          subject,
          () => pressAll(teams, programs[subject].url, pressed, { connections, wanted }),
          pressed.length,
        );
      const sample = {
        bareOpen: await press('bareOpen', 'sentence'),
        bot: await press('bot', 'card'),
        bareChecking: await press('bareChecking', 'sentence'),
        raw: await sampleOf(
          'raw',
          async () => {
            const order = { pairs: pressed.length, connections, partitions: load.proposals, size: headSize };
            return { ms: await programs.raw.perform(order), each: [] };
          },
          pressed.length,
        ),
      };
      // The first round only warms up.
      if (round > 0) samples[index]?.push(sample);
    }
  }

  for (let round = 0; round <= rounds; round += 1) await playRound(round);
  await Promise.all(Object.values(programs).map((program) => program.stop()));
  return loads.flatMap((load, index) => findingsOf(load.connections, samples[index] ?? []));
}

/** A ratio is taken within each round, so that other work on the machine slows down both sides. */
function findingsOf(connections: number, samples: readonly Record<Subject, Sample>[]): Finding[] {
  const at = `${connections} at once`;
  const isJudged = connections === 32;
  const ratio = (what: string, of: (sample: Record<Subject, Sample>) => number, bound: Partial<Finding> = {}) => ({
    what: `${what}, ${at}`,
    figure: medianOf(samples.map(of)),
    unit: '×',
    ...(isJudged && bound),
  });
  const plain = (what: string, unit: string, of: (sample: Sample) => number, subject: Subject = 'bot') => ({
    what: `${what}, ${at}`,
    figure: medianOf(samples.map((sample) => of(sample[subject]))),
    unit,
  });
  return [
    ratio('CPU of an Akkoord by a bare click', ({ bot, bareChecking }) => bot.cpuMs / bareChecking.cpuMs, {
      atMost: 2.2,
    }),
    ratio('CPU of an Akkoord by a bare click without token', ({ bot, bareOpen }) => bot.cpuMs / bareOpen.cpuMs),
    ratio('Akkoords a second by bare clicks', ({ bot, bareChecking }) => bot.perSecond / bareChecking.perSecond),
    ratio('Akkoords a second by raw pairs', ({ bot, raw }) => bot.perSecond / raw.perSecond, { atLeast: 0.45 }),
    ratio('p99 by p50', ({ bot }) => bot.p99 / bot.p50, { atMost: 5 }),
    plain('CPU of an Akkoord', 'ms', ({ cpuMs }) => cpuMs),
    plain('CPU of a bare click', 'ms', ({ cpuMs }) => cpuMs, 'bareChecking'),
    plain('CPU of a bare click without token', 'ms', ({ cpuMs }) => cpuMs, 'bareOpen'),
    plain('CPU of a raw pair', 'ms', ({ cpuMs }) => cpuMs, 'raw'),
    plain('Akkoords', '/s', ({ perSecond }) => perSecond),
    plain('p50 of an Akkoord', 'ms', ({ p50 }) => p50),
    plain('p99 of an Akkoord', 'ms', ({ p99 }) => p99),
    plain('calls to storage for an Akkoord', 'calls', ({ storageCalls }) => storageCalls),
    plain('calls to Teams for an Akkoord', 'calls', ({ teamsCalls }) => teamsCalls),
  ];
}
