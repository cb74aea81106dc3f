import { parseClick } from '../../bot/teams/parse-click';

const button = { proposalId: 'p1', party: 'veiligheid', version: 1, revision: 3 };

const activity = (action: unknown, changes: object = {}) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  serviceUrl: 'https://smba.trafficmanager.net/nl/',
  from: { id: '29:x', name: 'Anna Smit', aadObjectId: 'anna-id' },
  conversation: { id: '19:abc@thread.tacv2', conversationType: 'channel', tenantId: 'tenant-1' },
  value: { action, trigger: 'manual' },
  ...changes,
});

test('the message that an older client sends for a button means the same', () => {
  const older = activity(undefined, { type: 'message', name: undefined, value: { ...button, verb: 'agree' } });
  expect(parseClick(older as object)).toMatchObject({ verb: 'agree', data: button });
});

test.each([
  ['its data as text', { type: 'Action.Execute', verb: 'agree', data: JSON.stringify(button) }],
  ['its numbers as text', { type: 'Action.Execute', verb: 'agree', data: { ...button, version: '1', revision: '3' } }],
  ['its action as text', JSON.stringify({ type: 'Action.Execute', verb: 'agree', data: button })],
])('a button that a client sends with %s means the same', (_how, action) => {
  expect(parseClick(activity(action) as object)).toMatchObject({ verb: 'agree', data: button });
});

test('an older client’s button means the same when its value is text', () => {
  const value = JSON.stringify({ ...button, verb: 'agree' });
  const older = activity(undefined, { type: 'message', name: undefined, value });
  expect(parseClick(older as object)).toMatchObject({ verb: 'agree', data: button });
});
