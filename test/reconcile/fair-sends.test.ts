import { DeliveryFailure } from '../../bot/reconcile/messenger';
import { timedTeams } from '../support/teams/timed-teams';

type TimedTeams = ReturnType<typeof timedTeams>;

/** Sends of one tenant that are due at once, each to another conversation. */
function postMany(teams: TimedTeams, tenantId: string, count: number): void {
  for (let sent = 0; sent < count; sent += 1) teams.post(`${tenantId} ${sent}`, tenantId);
}

const retriesOf = ({ failures }: TimedTeams) =>
  failures.map((failure) => (failure instanceof DeliveryFailure ? failure.retryAfterMs : Number.NaN));

test('one tenant’s 580 sends do not keep another’s single card waiting', async () => {
  const teams = timedTeams();
  postMany(teams, 'groot', 580);
  teams.post('klein', 'klein');
  await teams.runUntil(1_000);
  expect(teams.sentAt('klein')).toEqual([1_000]);
});

test('a hundred tenants get the same share, however much each of them asks', async () => {
  const teams = timedTeams();
  postMany(teams, 'groot', 400);
  for (let tenant = 0; tenant < 99; tenant += 1) postMany(teams, `klein ${tenant}`, 1);
  await teams.runUntil(4_000);
  expect(teams.sent.filter(({ conversation }) => conversation.startsWith('klein'))).toHaveLength(99);
});

test('of one tenant a busy conversation does not keep the others waiting', async () => {
  const teams = timedTeams();
  postMany(teams, 'gemeente', 29);
  for (let count = 0; count < 50; count += 1) teams.post('druk');
  teams.post('rustig');
  await teams.runUntil(1_000);
  expect(teams.sentAt('rustig')).toEqual([1_000]);
});

test('a report does not wait behind sixty notices in the same chat', async () => {
  const teams = timedTeams();
  for (let count = 0; count < 60; count += 1) teams.post('chat');
  teams.postFirst('chat', 'Afgestemd');
  teams.postFirst('chat', 'Nog een keer afgestemd');
  await teams.runUntil(3_000);
  const said = teams.sent.filter(({ summary }) => summary.includes('fgestemd'));
  expect(said.map(({ at, summary }) => [at, summary])).toEqual([
    [1_000, 'Afgestemd'],
    [2_000, 'Nog een keer afgestemd'],
  ]);
});

test('of fifteen hundred sends at once as many wait as can go in time; the rest is told to come back one by one', async () => {
  const teams = timedTeams();
  postMany(teams, 'gemeente', 1_500);
  await teams.runUntil(0);
  expect(teams.sent).toHaveLength(30);
  expect(teams.failures).toHaveLength(1_500 - 30 - 600);
  const retries = retriesOf(teams);
  expect(Math.min(...retries)).toBeGreaterThanOrEqual(20_000);
  expect(new Set(retries).size).toBe(retries.length);
  expect(Math.max(...retries)).toBeLessThanOrEqual(20_000 + 1_500 * (1_000 / 30));
  await teams.runUntil(20_000);
  expect(teams.sent.length).toBeGreaterThanOrEqual(600);
  await teams.runUntil(60_000);
  expect(teams.sent.length + teams.failures.length).toBe(1_500);
});

test('when too much waits, who has most of it gives one up for who has less', async () => {
  const teams = timedTeams();
  postMany(teams, 'groot', 630);
  expect(teams.failures).toEqual([]);
  postMany(teams, 'klein', 10);
  postMany(teams, 'groot', 1);
  await teams.runUntil(0);
  expect(teams.failures).toHaveLength(11);
  await teams.runUntil(2_000);
  expect(teams.sent.filter(({ conversation }) => conversation.startsWith('klein'))).toHaveLength(10);
});

test('nothing is kept waiting for longer than twenty seconds, and nothing is forgotten', async () => {
  const teams = timedTeams();
  for (let second = 0; second < 40; second += 1) {
    postMany(teams, `${second % 3}`, 100);
    for (let count = 0; count < 10; count += 1) teams.post('chat');
    await teams.runUntil((second + 1) * 1_000);
  }
  await teams.runUntil(61_000);
  expect(teams.sent.length + teams.failures.length).toBe(40 * 110);
  expect(retriesOf(teams).every((retry) => retry > 0 && Number.isFinite(retry))).toBe(true);
});

test('a process that stood still does not send what it should have sent long ago', async () => {
  const teams = timedTeams();
  for (let count = 0; count < 8; count += 1) teams.post('kanaal');
  teams.standStillUntil(70_000);
  await teams.runUntil(71_000);
  expect(teams.sent).toHaveLength(7);
  expect(teams.failures).toMatchObject([{ kind: 'throttled' }]);
});
