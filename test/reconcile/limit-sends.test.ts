import fc from 'fast-check';
import { DeliveryFailure } from '../../bot/reconcile/messenger';
import { timedTeams } from '../support/teams/timed-teams';

test('the first seven messages in a conversation go at once, without any waiting', () => {
  const teams = timedTeams();
  for (let count = 0; count < 7; count += 1) teams.post('kanaal');
  // Not even a promise is awaited before they go.
  expect(teams.sentAt('kanaal')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(teams.waits).toEqual([]);
});

test('the eighth waits until a second has passed, the ninth until two have', async () => {
  const teams = timedTeams();
  for (let count = 0; count < 9; count += 1) teams.post('kanaal');
  await teams.runUntil(1_999);
  expect(teams.sentAt('kanaal').slice(7)).toEqual([1_000]);
  await teams.runUntil(2_000);
  expect(teams.sentAt('kanaal').slice(7)).toEqual([1_000, 2_000]);
});

test('an edit counts as a message', async () => {
  const teams = timedTeams();
  for (let count = 0; count < 8; count += 1) teams.edit('kanaal');
  teams.post('kanaal');
  await teams.runUntil(2_000);
  expect(teams.sentAt('kanaal')).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
});

test('a busy conversation does not hold up another one', () => {
  const teams = timedTeams();
  for (let count = 0; count < 12; count += 1) teams.post('druk');
  teams.post('rustig');
  expect(teams.sentAt('rustig')).toEqual([0]);
});

test('all conversations together get thirty messages a second', async () => {
  const teams = timedTeams();
  for (let count = 0; count < 40; count += 1) teams.post(`gesprek ${count}`);
  expect(teams.sent).toHaveLength(30);
  await teams.runUntil(1_000);
  expect(teams.sent).toHaveLength(40);
});

test('a send that would wait longer than twenty seconds is not made, and may be tried again', async () => {
  const teams = timedTeams();
  for (let second = 0; second < 15; second += 1) {
    for (let count = 0; count < 4; count += 1) teams.post('kanaal');
    await teams.runUntil((second + 1) * 600);
  }
  await teams.runUntil(9_500);
  expect(teams.sent.length).toBeLessThanOrEqual(60);
  for (let count = 0; count < 60; count += 1) teams.post('kanaal');
  await teams.runUntil(9_500);
  const [failure] = teams.failures;
  expect(failure).toBeInstanceOf(DeliveryFailure);
  expect(failure).toMatchObject({ kind: 'throttled', status: 429 });
  const retryAfterMs = failure instanceof DeliveryFailure ? failure.retryAfterMs : 0;
  expect(retryAfterMs).toBeGreaterThan(20_000);
  expect(Math.max(...teams.waits)).toBeLessThanOrEqual(20_000);
});

test('in an hour a conversation gets eighteen hundred messages', async () => {
  const teams = timedTeams();
  for (let count = 0; count < 1_801; count += 1) {
    await teams.runUntil(count * 600);
    teams.post('kanaal');
  }
  await teams.runUntil(1_801 * 600);
  expect(teams.sent).toHaveLength(1_800);
  expect(teams.failures).toMatchObject([{ kind: 'throttled', retryAfterMs: 3_600_000 - 1_800 * 600 }]);
});

test('however messages come, Teams never gets more than it takes', async () => {
  const message = fc.record({ afterMs: fc.nat(900), conversation: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') });
  const bursts = fc.array(fc.tuple(message, fc.integer({ min: 1, max: 15 })), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(bursts, async (all) => {
      const teams = timedTeams();
      let moment = 0;
      for (const [{ afterMs, conversation }, count] of all) {
        moment += afterMs;
        await teams.runUntil(moment);
        for (let sent = 0; sent < count; sent += 1) teams.post(conversation);
      }
      await teams.runUntil(moment + 60_000);
      expect(teams.sent.length + teams.failures.length).toBe(all.reduce((sum, [, count]) => sum + count, 0));
      expect(
        mostWithin(
          1_000,
          teams.sent.map(({ at }) => at),
        ),
      ).toBeLessThanOrEqual(30);
      for (const conversation of 'abcdef') {
        const times = teams.sentAt(conversation);
        expect(mostWithin(1_000, times)).toBeLessThanOrEqual(7);
        expect(mostWithin(2_000, times)).toBeLessThanOrEqual(8);
        expect(mostWithin(30_000, times)).toBeLessThanOrEqual(60);
      }
    }),
    { numRuns: 100 },
  );
});

/** Returns the largest number of moments within so many milliseconds of each other. */
function mostWithin(ms: number, times: readonly number[]): number {
  return Math.max(0, ...times.map((start) => times.filter((time) => time >= start && time < start + ms).length));
}
