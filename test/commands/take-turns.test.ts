import { createTurns } from '../../bot/commands/take-turns';
import { currentRequestId, withRequestId } from '../../bot/log/request-id';

it('in the log a turn is of the request of its first item', async () => {
  const turns: (string | undefined)[] = [];
  const takeTurn = createTurns<string, string>(2, async (items) => {
    turns.push(`${items.join('+')} in ${currentRequestId()}`);
    return items.map((value) => ({ status: 'fulfilled', value }));
  });
  await Promise.all(['a', 'b', 'c', 'd'].map((item) => withRequestId(`request ${item}`, () => takeTurn('one', item))));
  expect(turns).toEqual(['a in request a', 'b+c in request b', 'd in request d']);
});

it('work on another thing waits for nobody', async () => {
  const release = new Map<string, () => void>();
  const takeTurn = createTurns<string, string>(2, async ([item = '']) => {
    await new Promise<void>((resolve) => release.set(item, resolve));
    return [{ status: 'fulfilled', value: item }];
  });
  const stuck = takeTurn('one', 'a');
  const free = takeTurn('other', 'b');
  release.get('b')?.();
  expect(await free).toBe('b');
  release.get('a')?.();
  expect(await stuck).toBe('a');
});
