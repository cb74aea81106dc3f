import { Refusal } from '../../bot/core/refusal';
import { parseClick } from '../../bot/teams/parse-click';

const button = { proposalId: 'p1', party: 'veiligheid', version: 1, revision: 3 };

const activity = (action: unknown, changes: object = {}) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  timestamp: '2026-03-03T10:00:00.5+01:00',
  serviceUrl: 'https://smba.trafficmanager.net/nl/',
  replyToId: '1700000000001',
  from: { id: '29:x', name: 'Anna Smit', aadObjectId: 'anna-id' },
  conversation: {
    id: '19:abc@thread.tacv2;messageid=1700000000001',
    conversationType: 'channel',
    tenantId: 'tenant-1',
  },
  channelData: { tenant: { id: 'tenant-1' }, team: { id: '19:t', aadGroupId: 'group-1' } },
  value: { action, trigger: 'manual' },
  ...changes,
});

const press = (verb: unknown, data: unknown, changes: object = {}) =>
  parseClick(activity({ type: 'Action.Execute', verb, data }, changes) as object);

test('a pressed button says who pressed what, where, and what was typed', () => {
  expect(press('disagree', { ...button, reason: 'Te duur.', remark: 'Van een ander veld.' })).toEqual({
    id: 'f:1',
    verb: 'disagree',
    by: { id: 'anna-id', name: 'Anna Smit' },
    pressedAt: '2026-03-03T09:00:00.500Z',
    tenantId: 'tenant-1',
    conversationId: '19:abc@thread.tacv2',
    place: {
      kind: 'channel',
      tenantId: 'tenant-1',
      conversationId: '19:abc@thread.tacv2',
      serviceUrl: 'https://smba.trafficmanager.net/nl/',
      groupId: 'group-1',
    },
    replyToId: '1700000000001',
    data: button,
    remark: 'Te duur.',
    form: {},
    text: '',
    page: 0,
    link: { party: 'veiligheid', name: '' },
    person: '',
    partyForm: { rule: '', count: '', alerts: '', seats: [] },
    written: { rule: '', rows: [] },
    document: '',
    proposals: [],
  });
});

test('a remark with an Akkoord is read from its own field', () => {
  const typed = { ...button, reason: 'Van een ander veld.', remark: 'Let op de planning.' };
  expect(press('agreeWithRemark', typed)).toMatchObject({ remark: 'Let op de planning.' });
});

test('the fields of a concept come along as they were typed', () => {
  const typed = { subject: ' Peilbesluit ', parties: 'a,b', meetingDate: '' };
  expect(press('saveDraft', { proposalId: 'p1', ...typed, onbekend: 'x' })).toMatchObject({ form: typed });
});

test('a field of a concept that was emptied comes along empty, because Teams leaves it out', () => {
  expect(press('dryRun', { proposalId: 'p1', subject: 'Peilbesluit', confidentiality: 'openbaar' })).toMatchObject({
    form: { subject: 'Peilbesluit', caseNumber: '', takenOver: '' },
  });
});

test('a form without its Status was not sent whole: what it lacks stays as it was', () => {
  expect(press('saveDraft', { proposalId: 'p1', subject: 'Peilbesluit' })).toMatchObject({
    form: { subject: 'Peilbesluit' },
  });
  expect(press('saveDraft', { proposalId: 'p1', subject: 'Peilbesluit' })).not.toHaveProperty('form.caseNumber');
});

test('the choice of a party for a row comes along, and stays as it was when nothing was chosen', () => {
  const typed = { proposalId: 'p1', confidentiality: 'openbaar', rowParty2: 'a', rowParty41: 'b' };
  const parsed = press('submit', typed);
  expect(parsed).toMatchObject({ form: { rowParty2: 'a' } });
  expect(parsed).not.toHaveProperty('form.rowParty1');
  expect(parsed).not.toHaveProperty('form.rowParty41');
});

test('a new version comes with its file and with who must agree again', () => {
  const data = { ...button, document: 'a1b2' };
  expect(press('newVersion', { ...data, parties: 'a,b' })).toMatchObject({
    document: 'a1b2',
    form: { parties: 'a,b' },
  });
  expect(press('newVersion', data)).toMatchObject({ form: { parties: '' } });
});

test.each([
  ['revise', 'newVersion'],
  ['startRevision', 'startNewVersion'],
])('a button of a card that was posted with the verb %s still works', (older, verb) => {
  expect(press(older, { ...button, document: 'a1b2' })).toMatchObject({ verb, document: 'a1b2', data: button });
});

test('a party comes with its rule and with who sits on each of its seats', () => {
  const typed = { rule: 'all', count: '2', seat1: 'Dronten', people1: 'noor,bram', people7: 'yara', seat41: 'Te veel' };
  expect(press('saveParty', { party: 'veiligheid', partyRevision: 3, ...typed })).toMatchObject({
    data: { party: 'veiligheid' },
    partyForm: {
      revision: 3,
      rule: 'all',
      count: '2',
      seats: [
        { label: 'Dronten', people: ['noor', 'bram'] },
        { label: '', people: ['yara'] },
      ],
    },
  });
});

test('a Niet akkoord that is to lapse comes with whose it is and why', () => {
  const data = { ...button, person: 'noor', lifting: 'Noor werkt hier niet meer.' };
  expect(press('lift', data)).toMatchObject({ person: 'noor', remark: 'Noor werkt hier niet meer.' });
});

test('the presser comes from Teams, whatever the card’s data says', () => {
  const forged = { ...button, by: { id: 'iemand-anders' }, from: { aadObjectId: 'iemand-anders' }, tenantId: 'elders' };
  expect(press('agree', forged)).toMatchObject({ by: { id: 'anna-id' }, tenantId: 'tenant-1' });
});

test('somebody without a name is called by their id', () => {
  const nameless = { from: { aadObjectId: 'anna-id' } };
  expect(press('agree', button, nameless)).toMatchObject({ by: { id: 'anna-id', name: 'anna-id' } });
});

test.each([
  ['another verb', 'dropTable', button],
  ['a verb that every object has', 'constructor', button],
  ['no verb', undefined, button],
  ['a verb that is no text', ['agree'], button],
  ['no data', 'agree', undefined],
  ['data that is text', 'agree', 'p1'],
  ['data that is a list', 'agree', [button]],
  ['no proposal', 'agree', { ...button, proposalId: undefined }],
  ['a proposal that is a number', 'agree', { ...button, proposalId: 1 }],
  ['a proposal that is an object', 'agree', { ...button, proposalId: { toString: 'p1' } }],
  ['an endless proposal', 'agree', { ...button, proposalId: 'p'.repeat(201) }],
  ['no party', 'agree', { ...button, party: undefined }],
  ['a version in words', 'agree', { ...button, version: 'een' }],
  ['a version that is half a number', 'agree', { ...button, version: '1e3' }],
  ['a version below zero', 'agree', { ...button, version: -1 }],
  ['half a revision', 'agree', { ...button, revision: 1.5 }],
  ['an endless revision', 'agree', { ...button, revision: 1e300 }],
  ['a remark that is a list', 'disagree', { ...button, remark: ['Te duur.'] }],
  ['a seat that is a list', 'saveParty', { party: 'p', people1: ['noor'] }],
  ['a rule that is an object', 'saveParty', { party: 'p', rule: {} }],
  ['a new version of a file that is a number', 'newVersion', { ...button, document: 7 }],
  ['a field that is an object', 'saveDraft', { proposalId: 'p1', subject: {} }],
  ['a party of a row that is a list', 'submit', { proposalId: 'p1', rowParty1: ['a'] }],
  ['an endless party of a row', 'newVersion', { ...button, rowParty40: 'p'.repeat(201) }],
  ['inherited data', 'agree', JSON.parse(`{"__proto__": ${JSON.stringify(button)}}`)],
])('a button with %s no longer works', (_what, verb, data) => {
  expect(press(verb, data)).toEqual(new Refusal('unknownButton'));
});

test('an automatic refresh is not an answer', () => {
  const action = { type: 'Action.Execute', verb: 'agree', data: button };
  const ofTrigger = (trigger: unknown) => parseClick(activity(undefined, { value: { action, trigger } }) as object);
  expect(ofTrigger('automatic')).toEqual(new Refusal('unknownButton'));
  expect(ofTrigger(undefined)).toMatchObject({ verb: 'agree' });
});

test.each([
  ['nobody', { from: undefined }],
  ['a bot', { from: { id: '28:bot', name: 'Andere bot' } }],
  ['somebody whose id is an object', { from: { aadObjectId: { $ne: null } } }],
])('a click of %s is refused', (_who, changes) => {
  expect(press('agree', button, changes)).toEqual(new Refusal('unknownPerson'));
});

test.each([
  ['somebody nowhere', { conversation: undefined }],
  [
    'somebody in an unknown kind of conversation',
    { conversation: { id: '19:x', conversationType: 'meeting', tenantId: 't' } },
  ],
  [
    'somebody of no organisation',
    { conversation: { id: '19:x', conversationType: 'channel' }, channelData: undefined },
  ],
])('a click of %s is refused for that', (_who, changes) => {
  expect(press('agree', button, changes)).toEqual(new Refusal('unknownPlace'));
});

test('made-up data does not change what every object is', () => {
  press(
    'agree',
    JSON.parse('{"__proto__": {"isSecretary": true}, "constructor": {"prototype": {"isSecretary": true}}}'),
  );
  expect(({} as { isSecretary?: boolean }).isSecretary).toBeUndefined();
});
