import { createCardOfDoubled } from '../../bot/answers/pressed-card';
import { unposted } from '../../bot/reconcile/delivery';
import { createMemoryStore } from '../../bot/store/memory-store';
import { aKey, aPlace, tenantId } from '../support/builders';
import { buttonsOf, visibleText } from '../support/visible-text';

const place = aPlace({ kind: 'channel', conversationId: '19:kustwacht@thread.tacv2' });

/** Returns the card in place of the pressed message, when `kept` is the stored one. */
async function pressed(replyToId: string, kept: string) {
  const { messages } = createMemoryStore();
  await messages.put(aKey(), { ...unposted({ key: 'card|kustwacht', place }), messageId: kept }, undefined);
  const data = { proposalId: aKey().id, party: 'kustwacht', version: 1, revision: 1 };
  return createCardOfDoubled(messages)({ tenantId, data, replyToId });
}

test('a card that is not the one that is kept says that it was replaced, and where the other is', async () => {
  const card = await pressed('1740907800000', '1740907866000');
  expect(card && visibleText(card)).toContain(
    'Deze kaart is vervangen. Een antwoord dat hier is vastgelegd, telt. Gebruik voortaan de andere kaart van dit voorstel.',
  );
  expect(card && buttonsOf(card)).toMatchObject([
    { title: 'Open in kanaal', url: expect.stringContaining('/1740907866000?') },
  ]);
});

test.each([
  ['it is the one that is kept', '1740907866000', '1740907866000'],
  ['Teams does not say which it is', '', '1740907866000'],
  ['none is noted yet', '1740907800000', ''],
])('a card stays as it is when %s', async (_, replyToId, kept) => {
  expect(await pressed(replyToId, kept)).toBeUndefined();
});

test('presses that come together share one reading, and a later press reads anew', async () => {
  const { messages } = createMemoryStore();
  let readings = 0;
  const find: typeof messages.find = (...asked) => {
    readings += 1;
    return messages.find(...asked);
  };
  const cardOfDoubled = createCardOfDoubled({ find });
  const press = () =>
    cardOfDoubled({
      tenantId,
      data: { proposalId: aKey().id, party: 'kustwacht', version: 1, revision: 1 },
      replyToId: '1',
    });
  await Promise.all([press(), press(), press()]);
  expect(readings).toBe(1);
  await messages.put(aKey(), { ...unposted({ key: 'card|kustwacht', place }), messageId: '2' }, undefined);
  expect(await press()).toBeDefined();
});
