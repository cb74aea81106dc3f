import { randomUUID } from 'node:crypto';
import type { MessageRow } from '../../bot/core/proposal/message-row';
import { StaleWrite, type Store } from '../../bot/store/ports';
import { aKey, aPlace } from '../support/builders';

export function messagesContract(open: () => Store): void {
  test('a message is noted and read back as it was', async () => {
    const key = newKey();
    await open().messages.put(key, row('card|kustwacht'), undefined);
    await open().messages.put(key, row('status', { shownRevision: 3, messageId: '17' }), undefined);
    const rows = (await open().messages.list(key)).map(({ value }) => value);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([row('card|kustwacht'), row('status', { shownRevision: 3, messageId: '17' })]),
    );
  });

  test('one message is found by its key', async () => {
    const key = newKey();
    await open().messages.put(key, row('card|kustwacht', { messageId: '17' }), undefined);
    expect(await open().messages.find(key, 'card|kustwacht')).toEqual(row('card|kustwacht', { messageId: '17' }));
    expect(await open().messages.find(key, 'card|waterschap')).toBeUndefined();
  });

  test('only one of two processes gets the lease on a message, whether it is new or known', async () => {
    const key = newKey();
    const claim = (etag: string | undefined) =>
      open().messages.put(key, row('status', { leasedUntil: '2026-03-02T09:31:00.000Z' }), etag);
    const [etag] = await onlyWinner([claim(undefined), claim(undefined)]);
    const [next] = await onlyWinner([claim(etag), claim(etag)]);
    const [stored] = await open().messages.list(key);
    expect(stored?.etag).toBe(next);
  });

  test('who holds the lease can go on with the etag that it got, without reading', async () => {
    const key = newKey();
    const lease = await open().messages.put(key, row('status'), undefined);
    await open().messages.put(key, row('status', { shownRevision: 2 }), lease);
    const [stored] = await open().messages.list(key);
    expect(stored?.value.shownRevision).toBe(2);
  });

  test('the messages of one proposal are not those of another, nor its events', async () => {
    const key = newKey();
    await open().messages.put(key, row('status'), undefined);
    expect(await open().messages.list({ ...key, id: 'another' })).toEqual([]);
    expect(await open().proposals.events(key)).toEqual([]);
  });

  function newKey() {
    return aKey({ tenantId: randomUUID() });
  }
}

function row(key: string, overrides: Partial<MessageRow> = {}): MessageRow {
  return {
    key,
    place: aPlace({ groupId: 'team-kustwacht' }),
    messageId: '',
    conversationId: '19:kustwacht@thread.tacv2;messageid=1740907800000',
    shownRevision: 0,
    leasedUntil: '',
    notBefore: '',
    failures: 0,
    lastFailure: '',
    failingSince: '',
    repostedVersion: 0,
    ...overrides,
  };
}

/** Returns the results of the writes that succeeded. Every other one must have failed with StaleWrite. */
async function onlyWinner(puts: Promise<string>[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(puts);
  const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  expect(won).toHaveLength(1);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StaleWrite);
  return won;
}
