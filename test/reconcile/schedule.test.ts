import type { Reconcile } from '../../bot/reconcile/reconcile';
import { createSchedule } from '../../bot/reconcile/schedule';
import { aKey } from '../support/builders';

const standingStill = '2026-03-03T09:00:00.000Z';

/** A schedule on a clock that stands still, whose waiting is written down instead of done. */
function createStill(reconcile: Reconcile) {
  const waits: number[] = [];
  const faults: unknown[] = [];
  const schedule = createSchedule({
    reconcile,
    now: () => standingStill,
    runLater: (delayMs) => {
      waits.push(delayMs);
      return () => {};
    },
    onFault: (_key, error) => faults.push(error),
  });
  return { schedule, waits, faults };
}

test('what was asked for while a reconcile broke off is done after it', async () => {
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

test.each([
  ['a moment that is past', '2026-03-01T09:00:00.000Z', 50],
  ['a moment a month away', '2026-04-03T09:00:00.000Z', 60_000],
])('a clock that was moved makes it neither spin nor sleep: %s', async (_, lookAgainAt, expected) => {
  const { schedule, waits } = createStill(async () => ({ lookAgainAt }));
  schedule.request(aKey());
  await schedule.idle();
  expect(waits).toEqual([expected]);
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
