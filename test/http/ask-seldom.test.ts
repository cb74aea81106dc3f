import { askSeldom } from '../../bot/http/ask-seldom';

test('storage is asked at most every two seconds whether it answers, however often somebody wants to know', async () => {
  let [now, asked] = [0, 0];
  const ping = askSeldom(
    async () => {
      asked += 1;
    },
    2_000,
    () => now,
  );
  for (now = 0; now < 10_000; now += 10) await ping();
  expect(asked).toBe(5);
});

test('while there is no answer yet nobody asks again, and a bad answer is not kept for longer than a good one', async () => {
  let now = 0;
  const answers = [Promise.reject(new Error('storage is away')), Promise.resolve()];
  const ping = askSeldom(
    () => answers.shift() ?? Promise.reject(new Error('asked too often')),
    2_000,
    () => now,
  );
  await expect(Promise.all([ping(), ping()])).rejects.toThrow('storage is away');
  now = 1_999;
  await expect(ping()).rejects.toThrow('storage is away');
  now = 2_000;
  await ping();
  await ping();
});
