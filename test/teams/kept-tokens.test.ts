import type { Activity } from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';
import { keepTokens, longestKeptMs, mostKept } from '../../bot/teams/kept-tokens';

const startedAt = Date.UTC(2026, 4, 12);
const teamsIn = (region: string) =>
  ({ channelId: 'msteams', serviceUrl: `https://smba.trafficmanager.net/${region}/` }) as Activity;

/** A check that tokens pass unless they are called `bad`, on a clock of its own. `exp`: the tokens' end, in seconds. */
function kept(exp: number | undefined) {
  const checked: string[] = [];
  const clock = { ms: startedAt };
  const check = keepTokens(
    async ({ serviceUrl }, authorization) => {
      checked.push(`${authorization} ${serviceUrl.split('/').at(-2)}`);
      if (authorization === 'bad') throw new Error('refused');
      const claims = exp === undefined ? [] : [{ type: 'exp', value: String(exp) }];
      return { audience: '', callerId: '', claimsIdentity: new ClaimsIdentity(claims, true) };
    },
    () => clock.ms,
  );
  return { check, checked, clock };
}

test('the same token for the same service URL is checked once until it ends', async () => {
  const { check, checked, clock } = kept(startedAt / 1_000 + 600);
  const first = await check(teamsIn('emea'), 'a');
  clock.ms += 599_000;
  expect(await check(teamsIn('emea'), 'a')).toBe(first);
  expect(checked).toEqual(['a emea']);
  clock.ms += 1_000;
  await check(teamsIn('emea'), 'a');
  expect(checked).toEqual(['a emea', 'a emea']);
});

test('another token, service URL or channel is checked by itself', async () => {
  const { check, checked } = kept(startedAt / 1_000 + 600);
  await check(teamsIn('emea'), 'a');
  await check(teamsIn('emea'), 'b');
  await check(teamsIn('amer'), 'a');
  await check({ ...teamsIn('emea'), channelId: 'webchat' }, 'a');
  expect(checked).toEqual(['a emea', 'b emea', 'a amer', 'a emea']);
});

test('a token that was refused is checked each time', async () => {
  const { check, checked } = kept(startedAt / 1_000 + 600);
  for (const _time of [1, 2]) await expect(check(teamsIn('emea'), 'bad')).rejects.toThrow('refused');
  expect(checked).toHaveLength(2);
});

test('a token of a year is checked again after an hour, and one without an end each time', async () => {
  const ofAYear = kept(startedAt / 1_000 + 365 * 86_400);
  await ofAYear.check(teamsIn('emea'), 'a');
  ofAYear.clock.ms += longestKeptMs;
  await ofAYear.check(teamsIn('emea'), 'a');
  expect(ofAYear.checked).toHaveLength(2);

  const endless = kept(undefined);
  for (const _time of [1, 2]) await endless.check(teamsIn('emea'), 'a');
  expect(endless.checked).toHaveLength(2);
});

test('the token that was used longest ago makes room for a new one', async () => {
  const { check, checked } = kept(startedAt / 1_000 + 600);
  for (let token = 0; token <= mostKept; token += 1) await check(teamsIn('emea'), `t${token}`);
  checked.length = 0;
  await check(teamsIn('emea'), `t${mostKept}`);
  await check(teamsIn('emea'), 't0');
  expect(checked).toEqual(['t0 emea']);
});
