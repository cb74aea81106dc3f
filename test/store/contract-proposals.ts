import { randomUUID } from 'node:crypto';
import type { ProposalEvent } from '../../bot/core/proposal/event';
import { evolveAll } from '../../bot/core/proposal/evolve';
import type { ProposalKey } from '../../bot/core/proposal/proposal';
import { hashEvent } from '../../bot/store/chain';
import { type Head, StaleWrite, type Store, type Stored } from '../../bot/store/ports';
import { aKey, aMemo, aRespondedEvent, aSubmission, aSubmittedEvent } from '../support/builders';

export function proposalsContract(open: () => Store): void {
  test('what was put out is read back whole, the longest note and emoji included', async () => {
    const memo = aMemo({ request: 'Reddingsvest 🦺 '.repeat(6_000), caseNumber: '' });
    const { key, submitted } = await putOut(aSubmittedEvent(aSubmission({ memo, documentsLink: '' })));
    const head = await open().proposals.load(key);
    expect(head?.value.proposal).toEqual(submitted);
    expect(head?.value.proposal.memo.request).toBe(memo.request);
  });

  test('a proposal that was never put out is not there', async () => {
    expect(await open().proposals.load(newKey())).toBeUndefined();
    expect(await open().proposals.events(newKey())).toEqual([]);
  });

  test('the record holds every event in order, each carrying the hash of the one before', async () => {
    const { key } = await putOut();
    for (let number = 2; number <= 12; number += 1) await respond(key, `command-${number}`);
    const events = await open().proposals.events(key);
    expect(events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(events.map(({ event }) => event.commandId)[11]).toBe('command-12');
    let previousHash = '';
    for (const { event, ...recorded } of events) {
      expect(recorded).toMatchObject({ previousHash, hash: hashEvent(previousHash, event) });
      previousHash = recorded.hash;
    }
    expect((await read(key)).value.lastHash).toBe(previousHash);
  });

  test('a remark is kept to the letter, whatever an adviser types or pastes', async () => {
    const { key } = await putOut();
    const remark = 'Regel 1\u2028Regel 2\r\n--changeset_1\nHTTP/1.1 409 "Conflict" \\ {} 👨‍👩‍👧‍👦 \u0000 \ud83d';
    await append(await read(key), [aRespondedEvent({ position: 'disagree', remark })]);
    expect((await read(key)).value.proposal.responses[0]?.remark).toBe(remark);
    const [, recorded] = await open().proposals.events(key);
    expect(recorded?.event).toMatchObject({ remark });
  });

  test('a head that was replaced without an event is the same, and what was decided before does not come', async () => {
    const { key } = await putOut();
    const head = await read(key);
    await append(head, []);
    expect((await read(key)).value).toEqual(head.value);
    await expect(append(head, [aRespondedEvent()])).rejects.toBeInstanceOf(StaleWrite);
    expect(await open().proposals.events(key)).toHaveLength(1);
  });

  test('an answer and the end that it brings are recorded together', async () => {
    const { key } = await putOut();
    const head = await read(key);
    const event = aRespondedEvent();
    const { at, by, commandId, version } = event;
    await append(head, [event, { kind: 'agreed', at, by, commandId, version }]);
    const { proposal } = (await read(key)).value;
    expect(proposal).toMatchObject({ status: 'agreed', revision: 3, closedAt: at });
    expect((await open().proposals.events(key)).map(({ event: { kind } }) => kind)).toEqual([
      'submitted',
      'responded',
      'agreed',
    ]);
  });

  test('of many who answer at the same moment one is recorded, and the others hear that somebody was first', async () => {
    const { key } = await putOut();
    const head = await read(key);
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => append(head, [aRespondedEvent({ commandId: `command-${index}` })])),
    );
    const lost = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(lost).toHaveLength(7);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(StaleWrite);
    const [, answer, ...more] = await open().proposals.events(key);
    expect(more).toEqual([]);
    expect((await read(key)).value).toMatchObject({ lastHash: answer?.hash, proposal: { revision: 2 } });
  });

  test('who tries again what was recorded already finds it recorded, once, whatever came after', async () => {
    const key = newKey();
    const attempts = [() => append(undefined, [aSubmittedEvent()], key)];
    await attempts[0]?.();
    const head = await read(key);
    attempts.push(() => append(head, [aRespondedEvent({ commandId: 'the first' })]));
    await attempts[1]?.();
    await respond(key, 'the second');
    for (const again of attempts) await again();
    expect((await open().proposals.events(key)).map(({ event }) => event.commandId)).toEqual([
      'command-submit',
      'the first',
      'the second',
    ]);
  });

  test('the same note cannot be put out twice', async () => {
    const { key, event } = await putOut();
    await expect(append(undefined, [{ ...event, commandId: 'another' }], key)).rejects.toBeInstanceOf(StaleWrite);
    expect(await open().proposals.events(key)).toHaveLength(1);
  });

  test('once fenced, a slow Uitzetten can no longer succeed', async () => {
    const key = newKey();
    expect(await open().proposals.fence(key)).toBe(true);
    expect(await open().proposals.fence(key)).toBe(true);
    expect(await open().proposals.load(key)).toBeUndefined();
    await expect(append(undefined, [aSubmittedEvent()], key)).rejects.toBeInstanceOf(StaleWrite);
    expect(await open().proposals.events(key)).toEqual([]);
  });

  test('without its fence again, it can be put out after all', async () => {
    const key = newKey();
    expect(await open().proposals.findFence(key)).toBeUndefined();
    await open().proposals.fence(key);
    await unfence(key);
    await append(undefined, [aSubmittedEvent()], key);
    expect(await open().proposals.findFence(key)).toBeUndefined();
    expect((await read(key)).value.proposal.revision).toBe(1);
  });

  test('who found a fence before it was put up anew cannot take that one away', async () => {
    const key = newKey();
    await open().proposals.fence(key);
    const found = await open().proposals.findFence(key);
    expect(await open().proposals.fence(key)).toBe(true);
    await expect(open().proposals.unfence(key, found ?? '')).rejects.toBeInstanceOf(StaleWrite);
    await expect(append(undefined, [aSubmittedEvent()], key)).rejects.toBeInstanceOf(StaleWrite);
  });

  test('a proposal that was put out cannot be fenced', async () => {
    const { key } = await putOut();
    expect(await open().proposals.fence(key)).toBe(false);
    await respond(key, 'command-after');
    expect((await read(key)).value.proposal.revision).toBe(2);
  });

  test('two tenants may use the same id without seeing each other', async () => {
    const { key } = await putOut();
    expect(await open().proposals.load({ ...key, tenantId: randomUUID() })).toBeUndefined();
  });

  test('nothing is read or recorded when the time for it is already up', async () => {
    const { key, event } = await putOut();
    const options = { signal: AbortSignal.abort(new Error('too late')) };
    await expect(open().proposals.load(key, options)).rejects.toThrow();
    const head = await read(key);
    const next = evolveAll(head.value.proposal, key, [event]);
    await expect(open().proposals.append(head, [event], next, options)).rejects.toThrow();
    expect(await read(key)).toEqual(head);
  });

  test('changing what was read does not change what is stored', async () => {
    const { key } = await putOut();
    const head = await read(key);
    Object.assign(head.value.proposal.memo, { subject: 'Iets anders' });
    expect((await read(key)).value.proposal.memo.subject).toBe('Regionaal plan waterredding 2026-2029');
  });

  function newKey(): ProposalKey {
    return aKey({ tenantId: randomUUID() });
  }

  async function unfence(key: ProposalKey): Promise<void> {
    await open().proposals.unfence(key, (await open().proposals.findFence(key)) ?? 'no fence');
  }

  async function putOut(event: ProposalEvent = aSubmittedEvent()) {
    const key = newKey();
    await append(undefined, [event], key);
    return { key, event, submitted: evolveAll(undefined, key, [event]) };
  }

  async function read(key: ProposalKey): Promise<Stored<Head>> {
    const head = await open().proposals.load(key);
    if (!head) throw new Error('not there');
    return head;
  }

  async function respond(key: ProposalKey, commandId: string) {
    await append(await read(key), [aRespondedEvent({ commandId })]);
  }

  function append(head: Stored<Head> | undefined, events: ProposalEvent[], key: ProposalKey = newKey()) {
    const proposal = head?.value.proposal;
    return open().proposals.append(head, events, evolveAll(proposal, proposal ?? key, events));
  }
}
