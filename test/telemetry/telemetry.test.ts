import { startAzurite } from '../../infra/local/azurite';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import { settingsFor } from '../support/store/own-storage';
import { type Collector, type Figure, startCollector } from '../support/telemetry/otlp-collector';

let collector: Collector;
let at: Organisation;
let figures: Figure[];
const dayMs = 24 * 3_600_000;

/** Its last digits say that the caller itself keeps no trace of this request; the bot keeps its part all the same. */
const caller = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', id: '00f067aa0ba902b7' };
const traceparent = `00-${caller.traceId}-${caller.id}-00`;
const noTraceparents = ['', 'onzin', `${traceparent}, ${traceparent}`, `00-${'0'.repeat(32)}-${caller.id}-01`];

beforeAll(async () => {
  collector = await startCollector();
  const azurite = await startAzurite();
  at = await startOrganisation({ otlpEndpoint: collector.url, storage: settingsFor(azurite.connectionString) });
  const round = await putOut(at, 'Wilhelmina Kruidenier');
  for (const given of [traceparent, ...noTraceparents]) {
    await fetch(`${at.botUrl()}/healthz`, { headers: { traceparent: given } });
  }
  const ada = at.teams.person('Ada Zonderland');
  await ada.clicks(round.lgo, 'Akkoord');
  await says(at, round.directie, 'Akkoord', 5_000);
  await round.author.clicks(round.gemeenten, 'Akkoord');
  // In one place Teams asks for fewer calls, and in the other the bot is not there any more.
  at.teams.breakWith(({ conversationId }) => {
    if (conversationId.startsWith(at.directie.id)) return { status: 429 };
    if (conversationId.startsWith(at.gemeenten.id)) return { status: 403, code: 'BotNotInConversationRoster' };
    return undefined;
  });
  await ada.clicks(round.lgo, ['Niet akkoord', 'Versturen'], { Reden: 'Schaapskooi' });
  // A card is not edited twice in a second. After that second Teams is asked, and refuses.
  await at.becomes(new Date(Date.now() + 2_000).toISOString());
  await at.becomes(new Date(Date.now() + dayMs).toISOString());
  await azurite.stop();
  await ada.clicks(round.lgo, 'Akkoord');
  await at.close();
  figures = collector.figures();
});
afterAll(() => collector.close());

const totalOf = (name: string, attributes: Record<string, string> = {}) =>
  figures
    .filter((figure) => figure.name === name)
    .filter((figure) => Object.entries(attributes).every(([key, value]) => figure.attributes[key] === value))
    .reduce((total, { value }) => total + value, 0);

test.each([
  ['akkoord.clicks', { verb: 'submit', outcome: 'ok' }],
  ['akkoord.clicks', { verb: 'agree', outcome: 'ok' }],
  ['akkoord.clicks', { verb: 'agree', outcome: 'refused' }],
  ['akkoord.clicks', { verb: 'agree', outcome: 'fault' }],
  ['akkoord.refusals', { kind: 'authorMayNotAnswer' }],
  ['akkoord.faults', { what: 'unsure' }],
  ['akkoord.storage.duration', { outcome: 'fault' }],
  ['akkoord.storage.duration', { operation: 'read', outcome: 'ok' }],
  ['akkoord.storage.duration', { operation: 'list', outcome: 'ok' }],
  ['akkoord.storage.duration', { operation: 'write', outcome: 'ok' }],
  ['akkoord.storage.duration', { operation: 'writeTogether', outcome: 'ok' }],
  ['akkoord.storage.duration', { operation: 'putFile', outcome: 'ok' }],
  ['akkoord.teams.duration', { call: 'post', outcome: 'ok' }],
  ['akkoord.teams.duration', { call: 'edit', outcome: 'notInConversation' }],
  ['akkoord.teams.throttled', {}],
  ['akkoord.proposal.size', {}],
  ['akkoord.sweep.duration', { outcome: 'ok' }],
  ['akkoord.messages.undelivered', {}],
])('%s %j is counted', (name, attributes) => {
  expect(totalOf(name, attributes)).toBeGreaterThan(0);
});

test('of what Teams does not take, it says since when the oldest waits', () => {
  expect(totalOf('akkoord.messages.undelivered.age')).toBeGreaterThanOrEqual(dayMs / 1_000 - 60);
});

test('a click is one trace, from the request to what storage and Teams were asked', () => {
  const spans = collector.spans();
  const click = spans.find(({ name }) => name === 'click submit');
  const family = spans.filter(({ traceId }) => traceId === click?.traceId);
  expect(family.find(({ id }) => id === click?.parent)?.name).toBe('/api/messages');
  expect(family.find(({ name }) => name === 'storage writeTogether')?.parent).toBe(click?.id);
  expect(family.map(({ name }) => name)).toContain('teams post');
});

test('a request belongs to the trace of whoever asks, if they say which; what is no trace is passed over', () => {
  const asked = collector.spans().filter(({ name }) => name === '/healthz');
  const [inTrace, ...others] = asked.toSorted((one) => (one.traceId === caller.traceId ? -1 : 1));
  expect(inTrace).toMatchObject({ traceId: caller.traceId, parent: caller.id });
  expect(others.map(({ parent }) => parent)).toEqual(noTraceparents.map(() => undefined));
  expect(new Set(asked.map(({ traceId }) => traceId)).size).toBe(asked.length);
});

test('a sweep is a trace of its own', () => {
  expect(collector.spans().find(({ name }) => name === 'sweep')?.parent ?? '').toBe('');
});

test('no name, no text and no id of a proposal or person is sent', () => {
  expect(collector.sent.join()).not.toMatch(/Kruidenier|Zonderland|Schaapskooi|Hitteplan/);
  const attributes = figures.flatMap(({ attributes: each }) => Object.keys(each));
  expect([...new Set(attributes)].sort()).toEqual(['call', 'kind', 'operation', 'outcome', 'verb', 'what']);
});

test('a log line about a click names its request and its trace', () => {
  const undelivered = at.logged.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'not delivered');
  expect(undelivered.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(collector.spans().map(({ traceId }) => traceId)).toContain(undelivered.traceId);
});
