import { evolveAll } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import type { ProposalKey } from '../../bot/core/proposal/proposal';
import type { Store } from '../../bot/store/ports';
import { aKey, aSubmission, aSubmittedEvent } from '../support/builders';
import { createClock } from '../support/clock';
import { countedStore } from '../support/memory-bot/count-calls';
import { createPaperTeams } from '../support/memory-bot/paper-teams';
import { startBotProcess } from '../support/simulation/bot-process';

const minute = 60_000;
const tenants = Array.from({ length: 100 }, (_, number) => `tenant-${number}`);
/** More proposals than one process passes in ten minutes. */
const openOfOne = 6;

let underWay = 0;
let mostUnderWay = 0;
let calls = 0;
let reads: string[] = [];
const store = countedStore(
  () => {
    calls += 1;
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
  },
  () => {
    underWay -= 1;
  },
);
const clock = createClock('2026-03-03T09:03:00.000Z');
const teams = createPaperTeams();

beforeAll(async () => {
  const keys = tenants.flatMap((tenantId) =>
    Array.from({ length: openOfOne }, (_, number) => aKey({ tenantId, id: `${tenantId}-${number}` })),
  );
  for (const key of keys) await putOut(store, key);
  // Most proposals that are looked at together: the look at the start is counted here.
  mostUnderWay = 0;
  const { load } = store.proposals;
  store.proposals.load = (key, ...rest) => {
    reads.push(key.id);
    return load(key, ...rest);
  };
  await start('first');
});

test('the look at the start sees everything, with few proposals under way at once', async () => {
  expect(teams.all()).toHaveLength(tenants.length * openOfOne * 4);
  // Sixteen at once, each of which posts its four messages together; the beats come on top.
  expect(mostUnderWay).toBeLessThanOrEqual(16 * 4 + 4);
});

test('with nobody doing anything no minute has more than 200 calls of storage, however much is open', async () => {
  const perMinute: number[] = [];
  for (let passed = 0; passed < 45; passed += 1) {
    calls = 0;
    await pass(minute);
    perMinute.push(calls);
  }
  expect(Math.max(...perMinute)).toBeLessThanOrEqual(200);
}, 120_000);

test('all the same each proposal is looked at now and then', async () => {
  reads = [];
  await pass(45 * minute);
  expect(new Set(reads).size).toBe(tenants.length * openOfOne);
}, 120_000);

async function start(name: string): Promise<void> {
  const ids = { last: 0 };
  const newId = () => {
    ids.last += 1;
    return `${name}-${ids.last}`;
  };
  const onFault = (error: unknown) => {
    throw error;
  };
  await startBotProcess({ name, store, messenger: teams.messenger, roster: async () => [], clock, newId, onFault })
    .hasStarted;
  await quiet();
}

async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 500) {
    clock.pass(500);
    await quiet();
  }
}

/** Resolves when no call is under way, and everything that only waited for one has gone on. */
async function quiet(): Promise<void> {
  do await new Promise(setImmediate);
  while (underWay > 0);
}

async function putOut(at: Store, key: ProposalKey): Promise<void> {
  const events = [aSubmittedEvent(aSubmission())];
  const proposal = evolveAll(undefined, key, events);
  await at.proposals.append(undefined, events, proposal);
  await at.index.putOpen(indexRowOf(proposal));
}
