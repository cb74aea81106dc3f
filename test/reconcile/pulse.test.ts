import { createPulse } from '../../bot/reconcile/pulse';
import { createMemoryStore } from '../../bot/store/memory-store';

const startedAt = '2026-03-03T09:00:00.000Z';

/** Processes over one storage; each counts its looks at everything. */
function createProcesses() {
  const { processes } = createMemoryStore();
  const names = async () => (await processes.list()).map(({ value: { id } }) => id);
  function start(id: string) {
    let looks = 0;
    const faults: unknown[] = [];
    const pulse = createPulse({
      processes,
      self: { id, startedAt },
      lookAtAll: async () => {
        looks += 1;
      },
      onFault: (error) => faults.push(error),
    });
    return { ...pulse, looks: () => looks, faults };
  }
  return { start, names, processes };
}

async function beatTimes(count: number, ...pulses: readonly { beat: () => Promise<void> }[]): Promise<void> {
  for (let done = 0; done < count; done += 1) for (const pulse of pulses) await pulse.beat();
}

test('as long as everybody beats nobody looks', async () => {
  const { start } = createProcesses();
  const [one, other] = [start('one'), start('other')];
  await beatTimes(50, one, other);
  expect([one.looks(), other.looks()]).toEqual([0, 0]);
});

test('when one falls silent each other looks after three beats, and after eight once more; then its row goes', async () => {
  const { start, names } = createProcesses();
  const [one, other, dead] = [start('one'), start('other'), start('dead')];
  await beatTimes(2, one, other, dead);
  // The first beat of the others sees the last of the dead.
  await beatTimes(3, one, other);
  expect([one.looks(), other.looks()]).toEqual([0, 0]);
  await beatTimes(1, one, other);
  expect([one.looks(), other.looks()]).toEqual([1, 1]);
  await beatTimes(4, one, other);
  expect([one.looks(), other.looks()]).toEqual([1, 1]);
  await beatTimes(1, one, other);
  expect(one.looks()).toBe(2);
  expect(await names()).toEqual(['one', 'other']);
  await beatTimes(20, one, other);
  expect(one.looks()).toBe(2);
});

test('a process that starts after another died finds it silent too', async () => {
  const { start } = createProcesses();
  await start('dead').beat();
  const heir = start('heir');
  await beatTimes(4, heir);
  expect(heir.looks()).toBe(1);
});

test('one that was taken for dead and goes on says again that it is alive', async () => {
  const { start, names } = createProcesses();
  const [one, slow] = [start('one'), start('slow')];
  await beatTimes(1, one, slow);
  await beatTimes(10, one);
  expect(await names()).toEqual(['one']);
  await slow.beat();
  expect(await names()).toEqual(['one', 'slow']);
});

test('one that beats just before its row would go keeps it', async () => {
  const { start, names, processes } = createProcesses();
  const [one, slow] = [start('one'), start('slow')];
  await beatTimes(1, one, slow);
  await beatTimes(8, one);
  const { remove } = processes;
  processes.remove = async (...row) => {
    await slow.beat();
    await remove(...row);
  };
  await one.beat();
  expect(await names()).toEqual(['one', 'slow']);
  expect(one.faults).toEqual([]);
});

test('a process that stood still, or could not reach storage, takes no other for dead because of that', async () => {
  const { start, processes } = createProcesses();
  const [one, other] = [start('one'), start('other')];
  await beatTimes(3, one, other);
  const { list } = processes;
  processes.list = () => Promise.reject(new Error('storage is away'));
  for (let beat = 0; beat < 20; beat += 1) await expect(one.beat()).rejects.toThrow('storage is away');
  processes.list = list;
  await beatTimes(3, one, other);
  expect(one.looks()).toBe(0);
});

test('one that has done all its work leaves no row behind', async () => {
  const { start, names } = createProcesses();
  const [one, other] = [start('one'), start('other')];
  await beatTimes(2, one, other);
  await one.end();
  await beatTimes(9, other);
  expect(other.looks()).toBe(0);
  expect(await names()).toEqual(['other']);
});
