import { randomUUID } from 'node:crypto';
import { StaleWrite, type Store } from '../../bot/store/ports';

export function processesContract(open: () => Store): void {
  const startedAt = '2026-03-03T09:00:00.000Z';
  const etagOf = async (id: string) => (await open().processes.list()).find(({ value }) => value.id === id)?.etag;

  test('a process that says that it is alive is listed, each time under another etag', async () => {
    const id = randomUUID();
    await open().processes.beat({ id, startedAt });
    const first = await etagOf(id);
    await open().processes.beat({ id, startedAt });
    expect(first).toBeDefined();
    expect([undefined, first]).not.toContain(await etagOf(id));
    expect((await open().processes.list()).map(({ value }) => value)).toContainEqual({ id, startedAt });
  });

  test('who beat since it was seen is not removed; who did not is, and can come back', async () => {
    const id = randomUUID();
    await open().processes.beat({ id, startedAt });
    const seen = (await etagOf(id)) ?? '';
    await open().processes.beat({ id, startedAt });
    await expect(open().processes.remove(id, seen)).rejects.toThrow(StaleWrite);
    await open().processes.remove(id, (await etagOf(id)) ?? '');
    await expect(open().processes.remove(id, '*')).rejects.toThrow(StaleWrite);
    expect(await etagOf(id)).toBeUndefined();
    await open().processes.beat({ id, startedAt });
    expect(await etagOf(id)).toBeDefined();
  });
}
