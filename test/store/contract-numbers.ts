import { randomUUID } from 'node:crypto';
import type { Store } from '../../bot/store/ports';

export function numbersContract(open: () => Store): void {
  test('a tenant counts from 1, apart from every other tenant', async () => {
    const { numbers } = open();
    const [tenantId, other] = [randomUUID(), randomUUID()];
    const taken = [await numbers.take(tenantId), await numbers.take(tenantId), await numbers.take(other)];
    expect([...taken, await numbers.take(tenantId)]).toEqual([1, 2, 1, 3]);
  });

  test('those who ask at the same moment, in several processes, each get a number of their own', async () => {
    const tenantId = randomUUID();
    const [one, two] = [open(), open()];
    const taken = await Promise.all(Array.from({ length: 8 }, (_, at) => [one, two][at % 2]?.numbers.take(tenantId)));
    expect([...taken].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
}
