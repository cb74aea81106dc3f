import type { ProposalKey } from '../../bot/core/proposal/proposal';
import type { Reconcile } from '../../bot/reconcile/reconcile';
import { createSchedule } from '../../bot/reconcile/schedule';
import { aKey } from '../support/builders';
import { createClock } from '../support/clock';

const standingStill = '2026-03-03T09:00:00.000Z';

/** A schedule on a clock that stands still. Its waits are written down instead of done. */
function createStill(reconcile: Reconcile) {
  const waits: number[] = [];
  const faults: unknown[] = [];
  let woken = () => {};
  const schedule = createSchedule({
    reconcile,
    now: () => standingStill,
    runLater: (delayMs, work) => {
      waits.push(delayMs);
      woken = work;
      return () => {};
    },
    onFault: (_key, error) => faults.push(error),
    onTooMany: () => {},
  });
  return { schedule, waits, faults, wake: () => woken() };
}

test('a request during a reconcile that breaks off is done after it', async () => {
  let runs = 0;
  const { schedule, faults } = createStill(async () => {
    runs += 1;
    if (runs > 1) return undefined;
    schedule.request(aKey());
    throw new Error('storage is away');
  });
  schedule.request(aKey());
  await schedule.idle();
  expect(runs).toBe(2);
  expect(faults).toEqual([new Error('storage is away')]);
});

test('it is idle when nothing is under way, however much waits for later', async () => {
  const { schedule, waits } = createStill(async () => ({ lookAgainAt: '2026-03-03T09:00:01.000Z' }));
  schedule.request(aKey());
  await schedule.idle();
  expect(waits).toEqual([1_000]);
});

test('what is asked for while the cards rest waits until they may be edited, and is done once', async () => {
  let runs = 0;
  const { schedule, wake } = createStill(async () => {
    runs += 1;
    return runs === 1 ? { lookAgainAt: '2026-03-03T09:00:01.000Z' } : undefined;
  });
  schedule.request(aKey());
  await schedule.idle();
  for (let click = 0; click < 20; click += 1) schedule.request(aKey());
  expect({ runs, underWay: schedule.underWay() }).toEqual({ runs: 1, underWay: 0 });
  wake();
  await schedule.idle();
  expect(runs).toBe(2);
});

test('what is asked for while a message waits for longer than cards rest is done at once', async () => {
  const { schedule } = createStill(async () => ({ lookAgainAt: '2026-03-03T09:10:00.000Z' }));
  schedule.request(aKey());
  await schedule.idle();
  schedule.request(aKey());
  expect(schedule.underWay()).toBe(1);
});

test('what was asked for while the cards rest is done before the stop', async () => {
  let runs = 0;
  const { schedule } = createStill(async () => {
    runs += 1;
    return { lookAgainAt: '2026-03-03T09:00:01.000Z' };
  });
  schedule.request(aKey());
  await schedule.idle();
  schedule.request(aKey());
  await schedule.stop();
  expect(runs).toBe(2);
});

test.each([
  ['a moment that is past', '2026-03-01T09:00:00.000Z', 50],
  ['a moment a month away', '2026-04-03T09:00:00.000Z', 7 * 3_600_000],
])('a clock that was moved makes it neither spin nor sleep: %s', async (_, lookAgainAt, expected) => {
  const { schedule, waits } = createStill(async () => ({ lookAgainAt }));
  schedule.request(aKey());
  await schedule.idle();
  expect(waits).toEqual([expected]);
});

/** A schedule on a clock that the test moves. */
function createRunning(reconcile: Reconcile) {
  const clock = createClock(standingStill);
  const told = { faults: 0, tooMany: 0 };
  const schedule = createSchedule({
    reconcile,
    now: clock.now,
    runLater: clock.runLater,
    onFault: () => {
      told.faults += 1;
    },
    onTooMany: () => {
      told.tooMany += 1;
    },
  });
  async function passSeconds(count: number): Promise<void> {
    for (let passed = 0; passed < count; passed += 1) {
      clock.pass(1_000);
      await schedule.idle();
    }
  }
  return { schedule, clock, told, passSeconds };
}

const proposals = (count: number): ProposalKey[] =>
  Array.from({ length: count }, (_, number) => aKey({ id: `proposal-${number}` }));

test('a reconcile that broke off is tried again, ever more slowly, and at most half a minute after storage is well again', async () => {
  const at: number[] = [];
  const { schedule, clock, passSeconds } = createRunning(async () => {
    at.push((clock.ms() - Date.parse(standingStill)) / 1_000);
    throw new Error('storage is away');
  });
  schedule.request(aKey());
  await schedule.idle();
  await passSeconds(125);
  expect(at).toEqual([0, 2, 6, 14, 30, 60, 90, 120]);
});

test('a message that rests for hours is left alone for hours', async () => {
  let runs = 0;
  const { schedule, passSeconds } = createRunning(async () => {
    runs += 1;
    return { lookAgainAt: '2026-03-03T12:00:00.000Z' };
  });
  schedule.request(aKey());
  await passSeconds(3 * 3_600 - 1);
  expect(runs).toBe(1);
  await passSeconds(1);
  expect(runs).toBe(2);
});

test('after a write that storage did not answer it looks for two minutes, whatever it finds', async () => {
  let runs = 0;
  const { schedule, passSeconds } = createRunning(async () => {
    runs += 1;
    return undefined;
  });
  schedule.watch(aKey());
  await schedule.idle();
  await passSeconds(90);
  const early = runs;
  await passSeconds(30);
  expect(runs).toBeGreaterThan(early);
  const late = runs;
  await passSeconds(600);
  expect(runs).toBe(late);
});

test('five thousand unfinished proposals are kept; when there are more, a look at everything is asked for', async () => {
  const { schedule, told, passSeconds } = createRunning(async () => ({ lookAgainAt: '2026-03-03T12:00:00.000Z' }));
  for (const key of proposals(5_000)) schedule.request(key);
  await schedule.idle();
  expect(told.tooMany).toBe(0);
  schedule.request(aKey({ id: 'one more' }));
  await passSeconds(1);
  expect(told.tooMany).toBe(1);
});

test('at its stop it says whether something is left for another process', async () => {
  const done = createRunning(async () => undefined);
  done.schedule.request(aKey());
  expect(await done.schedule.stop()).toBe(true);
  const resting = createRunning(async () => ({ lookAgainAt: '2026-03-03T12:00:00.000Z' }));
  resting.schedule.request(aKey());
  await resting.schedule.idle();
  expect(await resting.schedule.stop()).toBe(false);
  const brokenOff = createRunning(async () => {
    throw new Error('storage is away');
  });
  brokenOff.schedule.request(aKey());
  expect(await brokenOff.schedule.stop()).toBe(false);
});

test('after the stop nothing is begun', async () => {
  let runs = 0;
  const { schedule } = createStill(async () => {
    runs += 1;
    return undefined;
  });
  await schedule.stop();
  schedule.request(aKey());
  await schedule.idle();
  expect(runs).toBe(0);
});
