import { placeOf, tenantOf } from '../../bot/teams/parse-activity';

test('a reply in a thread belongs to the channel', () => {
  const conversation = { id: '19:abc@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: 't' };
  expect(placeOf({ conversation, serviceUrl: 'https://x/' } as object)).toEqual({
    kind: 'channel',
    tenantId: 't',
    conversationId: '19:abc@thread.tacv2',
    serviceUrl: 'https://x/',
  });
});

test('the organisation is that of the conversation, and otherwise what Teams says beside it', () => {
  const channelData = { tenant: { id: 'beside' } };
  expect(tenantOf({ conversation: { tenantId: 'conversation' }, channelData } as object)).toBe('conversation');
  expect(tenantOf({ conversation: {}, channelData } as object)).toBe('beside');
  expect(tenantOf({})).toBe('');
});
