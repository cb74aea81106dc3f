import { StaleWrite } from '../../bot/store/ports';
import type { Table } from '../../bot/store/table';

/** The promises of every form of a table, beyond the reach of the store's own suite. */
export function tableContract(open: () => Table): void {
  const partition = 'table-contract';

  test('of rows that are written together none is written when one of them was changed by somebody else', async () => {
    const table = open();
    const head = { partition, row: 'head' };
    const etag = await table.write({ ...head, value: { revision: 1 }, etag: undefined });
    await table.write({ ...head, value: { revision: 2 }, etag });
    const together = table.writeTogether([
      { partition, row: 'e|00000002', value: { number: 2 }, etag: undefined },
      { ...head, value: { revision: 3 }, etag },
    ]);
    await expect(together).rejects.toBeInstanceOf(StaleWrite);
    expect((await table.list(partition)).map(({ value }) => value)).toEqual([{ revision: 2 }]);
  });

  test('a row cannot be replaced once it is gone', async () => {
    const table = open();
    const key = { partition, row: 'gone' };
    const etag = await table.write({ ...key, value: {}, etag: undefined });
    await table.remove(key, etag);
    await expect(table.write({ ...key, value: {}, etag })).rejects.toBeInstanceOf(StaleWrite);
    await expect(table.remove(key, etag)).rejects.toBeInstanceOf(StaleWrite);
    await expect(table.remove(key, '*')).rejects.toBeInstanceOf(StaleWrite);
  });

  test('of rows that are removed together none is removed when one is gone already', async () => {
    const table = open();
    const [first, second] = ['first', 'second'].map((row) => ({ partition: `${partition}-removal`, row }));
    if (!first || !second) throw new Error('two rows were made');
    await table.write({ ...first, value: {}, etag: undefined });
    await expect(table.removeTogether([first, second])).rejects.toBeInstanceOf(StaleWrite);
    expect(await table.read(first)).toBeDefined();
    await table.removeTogether([first]);
    expect(await table.read(first)).toBeUndefined();
  });
}
