import fc from 'fast-check';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { closedKey, draftKey, encodeId, eventKey, messageKey } from '../../bot/store/table-keys';
import { fromProperties, toProperties } from '../../bot/store/table-rows';
import { aKey, aMemo, aProposal } from '../support/builders';

/** Properties travel to the table and back as JSON. */
const throughTable = (value: object) => fromProperties(JSON.parse(JSON.stringify(toProperties(value))));

test('a long note with emoji comes back unharmed, wherever its text is divided over properties', () => {
  for (const shift of ['', 'a', 'ab', 'abc']) {
    const memo = aMemo({ request: shift + '🚤'.repeat(40_000), caseNumber: 'Zeehond 🦭' });
    const properties = toProperties({ memo });
    const texts = Object.values(properties).map(String);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(32_000);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }
    expect(fromProperties(properties)).toEqual({ memo });
  }
});

test('a note of more than ten properties comes back in order, in whatever order the table gives them', () => {
  const value = { text: Array.from({ length: 60_000 }, (_, index) => index).join(' ') };
  const properties = toProperties(value);
  expect(Object.keys(properties).length).toBeGreaterThan(10);
  expect(fromProperties(Object.fromEntries(Object.entries(properties).reverse()))).toEqual(value);
});

test('short texts, numbers and yes-or-no stand in the table as they are, to be read by people', () => {
  expect(toProperties({ subject: 'Reddingsboten', revision: 3, isRead: false, parties: ['kustwacht'] })).toEqual({
    subject: 'Reddingsboten',
    revision: 3,
    isRead: false,
    parties_json0: '["kustwacht"]',
  });
});

test('half an emoji, empty text and every kind of line end come back as they were, and travel as plain text', () => {
  const line = 'een\r\ntwee\u0000\u2028drie\u2029';
  const value = { half: 'boot \ud83d', empty: '', line, nothing: null, list: ['\udea4', line] };
  expect(throughTable(value)).toEqual(value);
  for (const property of Object.values(toProperties(value))) {
    expect(property).not.toMatch(/[\p{Surrogate}\p{Cc}\u2028\u2029]/u);
  }
});

test('any value is read as it was written', () => {
  const fieldName = fc.stringMatching(/^[a-z][a-zA-Z]{0,15}$/);
  fc.assert(
    fc.property(fc.dictionary(fieldName, fc.jsonValue(), { noNullPrototype: true }), (value) => {
      expect(throughTable(value)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a key holds nothing that Azure refuses, whatever Teams puts in an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(encodeId(id)).toMatch(/^[\w-]*$/);
    }),
  );
  const key = aKey({ tenantId: 'a/b\\c#d?e%f\n', id: '19:meeting/é@thread.v2' });
  const keys = [messageKey(key, 'card|a/b'), draftKey(key, '29:1/#'), eventKey(key, 1)];
  for (const { partition, row } of keys) expect(partition + row).toMatch(/^[\w|-]+$/);
});

test('different ids never share a key', () => {
  expect(encodeId('a|b')).not.toContain('|');
  expect(messageKey(aKey({ tenantId: 'a', id: 'b|c' }), 'x')).not.toEqual(
    messageKey(aKey({ tenantId: 'a|b', id: 'c' }), 'x'),
  );
});

test('events are in order beyond the ninth, and closed proposals have the newest first', () => {
  expect(eventKey(aKey(), 9).row < eventKey(aKey(), 10).row).toBe(true);
  expect(eventKey(aKey(), 1).row).toBe('e|00000001');
  const older = indexRowOf(aProposal({ submittedAt: '2026-03-02T09:30:00.000Z' }));
  const newer = indexRowOf(aProposal({ submittedAt: '2026-03-02T09:30:00.001Z' }));
  expect(closedKey(newer).row < closedKey(older).row).toBe(true);
});
