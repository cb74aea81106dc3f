import { cardKey } from '../../../bot/reconcile/desired-message';
import { type Bench, type Finding, untilQuiet } from '../rig/bench';
import { akkoordsOn, pressAll } from '../rig/press-all';
import { messageIdOf, seed, seededRound } from '../rig/seed';
import { medianOf } from '../rig/statistics';

const people = 60;

/** Measures sixty advisers who press on one proposal at the same moment. */
export async function burst({ teams, tenantId, rounds, newStorage, startBot }: Bench): Promise<Finding[]> {
  const { connectionString, isStorage } = newStorage();
  const proposals = Array.from({ length: rounds + 1 }, (_, index) =>
    seededRound({ id: `burst-${index}`, tenantId, serviceUrl: teams.serviceUrl, seats: people / 3 }),
  );
  await seed(connectionString, proposals);
  const bot = await startBot(connectionString);
  const longest: number[] = [];
  const edits: number[] = [];
  const calls: number[] = [];
  const callsToStorage = async () =>
    Object.entries((await bot.figures()).calls).reduce((all, [host, count]) => all + (isStorage(host) ? count : 0), 0);
  for (const proposal of proposals) {
    const before = await callsToStorage();
    const { each } = await pressAll(teams, bot.url, akkoordsOn([proposal]), { connections: people, wanted: 'card' });
    await untilQuiet(teams);
    calls.push(((await callsToStorage()) - before) / people);
    longest.push(Math.max(...each));
    const keys = [...proposal.parties.map(({ id }) => cardKey(id)), 'status'];
    edits.push(Math.max(...keys.map((key) => teams.editsOf(messageIdOf(proposal, key)))));
  }
  await bot.stop();
  // The first round only warms up.
  return [
    { what: 'longest wait of sixty at once', figure: medianOf(longest.slice(1)), unit: 'ms', atMost: 2_000 },
    { what: 'calls to storage for an Akkoord', figure: medianOf(calls.slice(1)), unit: 'calls' },
    { what: 'edits of one card, at most', figure: Math.max(...edits), unit: 'edits', atMost: 10 },
  ];
}
