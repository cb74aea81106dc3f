import { createMemoryStore } from '../../bot/store/memory-store';
import type { Store } from '../../bot/store/ports';
import { aMemo, aPlace } from '../support/builders';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { closed, later, reason, retentionOf, secretary, terms } from '../support/memory-bot/past-term';

describe('proposals past their term', () => {
  /** A store that counts the readings of the list of closed proposals, and a secretary who asks. */
  async function counted(now = later, of = terms) {
    const store = createMemoryStore();
    let reads = 0;
    const closedRows: Store['index']['closed'] = (...asked) => {
      reads += 1;
      return store.index.closed(...asked);
    };
    const counting = { ...store, index: { ...store.index, closed: closedRows } };
    const clock = { now };
    const { hasExpired } = memoryBot({ store: counting, clock: { now: () => clock.now }, terms: of }).handleRetention;
    return { store, clock, hasExpired, reads: () => reads };
  }

  it('is so from the day after its last day, and no more once it is removed', async () => {
    const { store, clock, hasExpired } = await counted('2027-03-10T10:00:00.000Z');
    await closed(store, 'old');
    expect(await hasExpired(secretary)).toBe(false);
    clock.now = '2027-03-11T10:00:00.000Z';
    expect([await hasExpired(secretary), await hasExpired(secretary)]).toEqual([true, true]);
    await retentionOf(store).remove(secretary, ['old'], reason);
    expect(await hasExpired(secretary)).toBe(false);
  });

  it('is looked up once a day for as long as there is nothing', async () => {
    const { store, hasExpired, reads } = await counted();
    await closed(store, 'kept', { memo: aMemo({ treatment: 'Informerend' }) });
    for (let asked = 0; asked < 5; asked += 1) await hasExpired(secretary);
    expect(reads()).toBe(1);
    await hasExpired({ ...secretary, tenantId: 'other' });
    expect(reads()).toBe(2);
  });

  it.each([
    ['when everything is kept', secretary, []],
    ['for who is not the secretary', { ...secretary, isSecretary: false }, terms],
    ['where others read along', { ...secretary, place: aPlace({ kind: 'channel' }) }, terms],
  ])('is not looked up %s', async (_, asker, of) => {
    const { store, hasExpired, reads } = await counted(later, of);
    await closed(store, 'old');
    expect([await hasExpired(asker), reads()]).toEqual([false, 0]);
  });
});
