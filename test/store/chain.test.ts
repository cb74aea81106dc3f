import { createHash } from 'node:crypto';
import { chainStart, hashEvent, recordEvents } from '../../bot/store/chain';
import { advisers, aRespondedEvent, aSubmittedEvent } from '../support/builders';

const response = aRespondedEvent({
  position: 'agreeWithRemark',
  remark: 'Graag ook het strand bij Ooststuk noemen 🚤',
});

test('an owner of an export can recompute a hash with nothing but SHA-256 and the written rule', () => {
  const previousHash = 'c'.repeat(64);
  const bytes =
    previousHash +
    '{"at":"2026-03-02T10:30:00.000Z",' +
    `"by":{"id":"${advisers.waterschap.id}","name":"Noor van den Akker"},` +
    '"commandId":"command-respond","kind":"responded","onBehalfOf":[],"party":"waterschap",' +
    '"position":"agreeWithRemark",' +
    '"remark":"Graag ook het strand bij Ooststuk noemen 🚤","version":1}';
  expect(hashEvent(previousHash, response)).toBe(createHash('sha256').update(bytes, 'utf8').digest('hex'));
});

test('the order in which the fields of an event happen to be written does not matter', () => {
  const reordered = Object.fromEntries(Object.entries(response).reverse()) as typeof response;
  expect(hashEvent('', reordered)).toBe(hashEvent('', response));
});

test('each event carries the hash of the one before, from the first on', () => {
  const [first, second] = recordEvents(chainStart, [aSubmittedEvent(), response]);
  expect(first).toMatchObject({ number: 1, previousHash: '', hash: hashEvent('', aSubmittedEvent()) });
  expect(second).toMatchObject({ number: 2, previousHash: first?.hash, hash: hashEvent(first?.hash ?? '', response) });
});

test('a record that goes on later is the same chain as one made at once', () => {
  const [first, second] = recordEvents(chainStart, [aSubmittedEvent(), response]);
  const [later] = recordEvents({ number: 1, hash: first?.hash ?? '' }, [response]);
  expect(later).toEqual(second);
});

test('one changed letter in an earlier remark changes every hash after it', () => {
  const changed = { ...response, remark: response.remark.replace('Graag', 'graag') };
  const last = aRespondedEvent({ by: advisers.brandweer, party: 'brandweer' });
  const honest = recordEvents(chainStart, [aSubmittedEvent(), response, last]);
  const forged = recordEvents(chainStart, [aSubmittedEvent(), changed, last]);
  expect(forged[0]?.hash).toBe(honest[0]?.hash);
  expect(forged[1]?.hash).not.toBe(honest[1]?.hash);
  expect(forged[2]?.hash).not.toBe(honest[2]?.hash);
});
