import { Refusal } from '../../bot/core/refusal';
import { parseMessage } from '../../bot/teams/parse-message';

const sender = {
  id: '1700000000001',
  from: { id: '29:x', name: 'Anna Smit', aadObjectId: 'anna-id' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
  serviceUrl: 'https://smba.trafficmanager.net/nl/',
};
const message = (activity: object) => parseMessage({ ...sender, ...activity } as object);
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
  [
    'with a tag called too',
    {
      text: '<at>Akkoord</at> <at>Juristen</at> status',
      recipient,
      entities: [
        mention('28:akkoord', '<at>Akkoord</at>'),
        { type: 'mention', mentioned: { id: 'MjY', type: 'tag' }, text: '<at>Juristen</at>' },
      ],
    },
    'status',
  ],
  [
    'with only a tag named',
    {
      text: '<at>Akkoord</at> koppel <at>Juristen</at>',
      recipient,
      entities: [{ type: 'mention', mentioned: { id: 'MjY', type: 'tag' }, text: '<at>Juristen</at>' }],
    },
    'koppel Juristen',
  ],
  ['with entities', { text: 'status B&amp;W &lt;dijk&gt; &amp;amp;&nbsp;meer' }, 'status B&W <dijk> &amp; meer'],
  ['with characters that nobody sees', { text: '\u200bsta\u200dtus\ufeff' }, 'status'],
  ['under a quoted message', { text: '<quoted messageId="1700000000000"/>status' }, 'status'],
  ['under a quoted message with its words', { text: '<quoted messageId="17">akkoord?</quoted>\nstatus' }, 'status'],
  ['with mentions that are none', { text: 'help', entities: [null, 7, { type: 'mention' }] }, 'help'],
])('a message typed %s is read as it was meant', (_how, activity, expected) => {
  expect(message(activity)).toMatchObject({ text: expected });
});

test('lines of a pasted note stay lines', () => {
  const text = 'Onderwerp\nPeilbesluit\n\nVoorstel\nVaststellen';
  expect(message({ text })).toMatchObject({ text });
});

test.each([
  ['it has no text', null, '<div>status <b>noodstroom</b></div>', 'status noodstroom'],
  ['it has a table', 'GGD Akkoord', '<table><tr><td>GGD</td><td>Akkoord</td></tr></table>', 'GGD\tAkkoord'],
  ['words in it were struck', 'Status: Openbaar', 'Status: <s>Openbaar</s>', 'Status: ~~Openbaar~~'],
  [
    'it answers another message',
    'Jan: is dit akkoord? status',
    '<blockquote itemtype="http://schema.skype.com/Reply"><p>Jan: is dit akkoord?</p></blockquote><p>status</p>',
    'status',
  ],
  [
    'it is forwarded',
    '',
    '<blockquote itemtype="http://schema.skype.com/Forward"><p>status noodstroom</p></blockquote>',
    'status noodstroom',
  ],
  ['it says no more', 'help', '<p>help mij</p>', 'help'],
])('a message is read from its HTML when %s', (_when, text, content, expected) => {
  expect(message({ text, attachments: [{ contentType: 'text/html', content }] })).toMatchObject({ text: expected });
});

test('the bot’s mention in a message of only HTML is not what was typed', () => {
  const content = '<div><span itemtype="http://schema.skype.com/Mention" itemid="0">Akkoord</span>&nbsp;status</div>';
  const entities = [mention('28:akkoord', '<at>Akkoord</at>')];
  const attachments = [{ contentType: 'text/html', content }];
  expect(message({ attachments, recipient, entities })).toMatchObject({ text: 'status' });
});

test('of a message’s attachments only files are files', () => {
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const attachments = [
    { contentType: 'text/html', content: '<p>hallo</p>' },
    {
      contentType,
      name: 'notitie.docx',
      content: { downloadUrl: 'https://gemeente-my.sharepoint.com/x', fileType: 'docx' },
    },
    { contentType, name: 7 },
    null,
  ];
  const files = [
    { name: 'notitie.docx', url: 'https://gemeente-my.sharepoint.com/x' },
    { name: '', url: '' },
  ];
  expect(message({ attachments })).toHaveProperty('files', files);
  expect(message({ attachments: 'geen' })).toHaveProperty('files', []);
});

const attached = (contentType: string, content: unknown) => ({ attachments: [{ contentType, content }] });

test.each([
  ['a pasted picture', attached('image/*', ''), true],
  ['a picture between the words', attached('text/html', '<p>kijk <img src="https://x"></p>'), true],
  ['a file in a group chat', attached('text/html', '<p>zie</p><attachment id="7c2"></attachment>'), true],
  ['an emoji', attached('text/html', '<img itemtype="http://schema.skype.com/Emoji" alt="👍">'), false],
  ['words only', attached('text/html', '<p>status</p>'), false],
])('of %s it is known whether Teams keeps something back', (_what, activity, hasOther) => {
  expect(message(activity)).toMatchObject({ hasOther });
});

test('a message says who sent what, and where', () => {
  expect(message({ text: 'help' })).toEqual({
    id: '1700000000001',
    by: { id: 'anna-id', name: 'Anna Smit' },
    tenantId: 'tenant-1',
    place: {
      kind: 'personal',
      tenantId: 'tenant-1',
      conversationId: 'a:1',
      serviceUrl: 'https://smba.trafficmanager.net/nl/',
    },
    text: 'help',
    files: [],
    hasOther: false,
  });
});

test.each([
  ['nobody', { from: undefined }],
  ['a bot', { from: { id: '28:bot', name: 'Andere bot' } }],
])('a message of %s is refused', (_who, changes) => {
  expect(message({ text: 'help', ...changes })).toEqual(new Refusal('unknownPerson'));
});

test('a message from nowhere is refused for that', () => {
  expect(message({ text: 'help', conversation: undefined })).toEqual(new Refusal('unknownPlace'));
});
