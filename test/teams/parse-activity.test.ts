import { placeOf, tenantOf, textOf } from '../../bot/teams/parse-activity';

const recipient = { id: '28:akkoord', name: 'Akkoord' };
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });

test.each([
  ['in a personal chat', { text: '  status peilbesluit ' }, 'status peilbesluit'],
  [
    'with the bot mentioned first',
    { text: '<at>Akkoord</at>&nbsp;status', recipient, entities: [mention('28:akkoord', '<at>Akkoord</at>')] },
    'status',
  ],
  [
    'with the bot mentioned last',
    {
      text: 'koppel Waterkwaliteit <at>Akkoord</at>\n',
      recipient,
      entities: [mention('28:akkoord', '<at>Akkoord</at>')],
    },
    'koppel Waterkwaliteit',
  ],
  [
    'with somebody else mentioned too',
    {
      text: '<at>Akkoord</at> status <at>Jan de Vries</at>',
      recipient,
      entities: [mention('28:akkoord', '<at>Akkoord</at>'), mention('29:jan', '<at>Jan de Vries</at>')],
    },
    'status Jan de Vries',
  ],
  ['with the mention in the text only', { text: '<at>Akkoord</at> status', recipient }, 'status'],
  ['without text', {}, ''],
  ['with text that is none', { text: { toString: 'x' } }, ''],
  ['with mentions that are none', { text: 'help', entities: [null, 7, { type: 'mention' }] }, 'help'],
])('what was typed %s is read as it was meant', (_how, activity, expected) => {
  expect(textOf(activity as object)).toBe(expected);
});

test('lines of a pasted note stay lines', () => {
  expect(textOf({ text: 'Onderwerp\nPeilbesluit\n\nVoorstel\nVaststellen' })).toBe(
    'Onderwerp\nPeilbesluit\n\nVoorstel\nVaststellen',
  );
});

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
