import { createSeats } from '../../bot/reconcile/take-seats';

/** Work that ends when the test says so. */
function createWork(seats: { all: number; ofOne: number }) {
  const { take } = createSeats(seats);
  const started: string[] = [];
  const endings = new Map<string, () => void>();
  return {
    started,
    ask: (tenantId: string, name: string) =>
      void take(tenantId, () => {
        started.push(name);
        return new Promise<void>((resolve) => endings.set(name, resolve));
      }),
    async end(name: string) {
      endings.get(name)?.();
      await new Promise(setImmediate);
    },
  };
}

test('no more is under way than there are seats, and the rest comes in the order in which it was asked', async () => {
  const { started, ask, end } = createWork({ all: 2, ofOne: 2 });
  for (const name of ['a', 'b', 'c', 'd']) ask('Noorderzijl', name);
  expect(started).toEqual(['a', 'b']);
  await end('b');
  expect(started).toEqual(['a', 'b', 'c']);
  await end('a');
  expect(started).toEqual(['a', 'b', 'c', 'd']);
});

test('one tenant never has all the seats', () => {
  const { started, ask } = createWork({ all: 3, ofOne: 2 });
  for (const name of ['a', 'b', 'c']) ask('Noorderzijl', name);
  ask('Zuiderzijl', 'z');
  expect(started).toEqual(['a', 'b', 'z']);
});

test('tenants take turns, however much one of them asked', async () => {
  const { started, ask, end } = createWork({ all: 1, ofOne: 1 });
  for (let number = 0; number < 600; number += 1) ask('Noorderzijl', `n${number}`);
  ask('Zuiderzijl', 'z0');
  ask('Zuiderzijl', 'z1');
  for (const name of ['n0', 'n1', 'z0', 'n2']) await end(name);
  expect(started).toEqual(['n0', 'n1', 'z0', 'n2', 'z1']);
});

test('work that fails gives its seat back, and its failure to whoever asked', async () => {
  const { take } = createSeats({ all: 1, ofOne: 1 });
  await expect(take('Noorderzijl', () => Promise.reject(new Error('storage is away')))).rejects.toThrow('storage');
  expect(await take('Noorderzijl', async () => 'done')).toBe('done');
});
