import { createSigningKeys } from '../../bot/http/signing-keys';
import { createMemoryStore } from '../../bot/store/memory-store';

/** The keys of two processes on the same storage, of which the clock can be set. */
function aRing() {
  const { signingKeys } = createMemoryStore();
  const clock = { now: '2025-09-30T23:59:59.999Z' };
  const process = () => createSigningKeys(signingKeys, () => clock.now);
  return { signingKeys, clock, one: process(), other: process() };
}

test('a new month brings another key; links of the month before still count, older ones do not', async () => {
  const { clock, one, other } = aRing();
  const september = await one.current();
  clock.now = '2025-10-01T00:00:00.000Z';
  const october = await other.current();
  expect([september.id, october.id]).toEqual(['2025-09', '2025-10']);
  expect(october.secret).not.toEqual(september.secret);
  expect(await one.find('2025-10')).toEqual(october.secret);
  expect(await other.find('2025-09')).toEqual(september.secret);
  clock.now = '2025-11-01T00:00:00.000Z';
  expect(await one.find('2025-09')).toBeUndefined();
  expect(await other.find('2025-10')).toEqual(october.secret);
});

test('the month before January is December', async () => {
  const { clock, one } = aRing();
  clock.now = '2025-12-31T12:00:00.000Z';
  const { secret } = await one.current();
  clock.now = '2026-01-01T12:00:00.000Z';
  expect(await one.find('2025-12')).toEqual(secret);
});

test('the key of an earlier release counts until the second month of this one', async () => {
  const { signingKeys, clock, one } = aRing();
  const first = await signingKeys.make('current');
  await one.current();
  expect(await one.find('current')).toEqual(first);
  clock.now = '2025-10-15T12:00:00.000Z';
  await one.current();
  expect(await signingKeys.find('current')).toBeUndefined();
});

test('a made-up name asks nothing of storage', async () => {
  const refuse = async () => Promise.reject(new Error('asked'));
  const { find } = createSigningKeys({ find: refuse, make: refuse }, () => '2025-09-03T10:00:00.000Z');
  expect(await Promise.all(['', '2025-10', '2024-09', '../x'].map(find))).toEqual(Array(4).fill(undefined));
});

test('a key that could not be read is asked again', async () => {
  let turn = 0;
  const make = async () => {
    turn += 1;
    if (turn === 1) throw new Error('storage is away');
    return new Uint8Array(32);
  };
  const keys = createSigningKeys({ find: async () => undefined, make }, () => '2025-09-03T10:00:00.000Z');
  await expect(keys.current()).rejects.toThrow('storage is away');
  expect((await keys.current()).secret).toHaveLength(32);
});
