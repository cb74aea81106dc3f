import { advisers, aMemo, aPerson, aRespondedEvent } from '../support/builders';
import { putOut, storeWith } from '../support/memory-bot/store-with';
import { tabRoutes } from '../support/tab/tab-paths';
import { jsonOf, startTabServer, type TabServer } from '../support/tab/tab-server';

interface Page {
  items: { id: string; title: string; meetingDate: string; state: string }[];
  nextCursor?: string;
}

const secretary = 'secretary';
let server: TabServer;
let ask: (path: string, options?: RequestInit) => Promise<Response>;

beforeAll(async () => {
  const store = await storeWith();
  for (let number = 0; number < 60; number += 1) {
    const memo = aMemo({ subject: `Plan ${number}`, meetingDate: number % 2 === 0 ? '2026-04-15' : '2026-03-25' });
    await putOut(store, `${String(number).padStart(3, '0')}plan`, { memo });
  }
  const late = aMemo({ subject: 'Te late kade', caseNumber: 'Z26-000077', meetingDate: '', agendaItem: '' });
  await putOut(store, 'late-kade', { memo: late, deadline: '2026-03-05' }, [aRespondedEvent()]);
  const tenantId = (await store.index.tenants())[0] ?? '';
  server = await startTabServer({ store, settings: { secretaries: [{ id: secretary }], tenants: [tenantId] } });
  ask = server.as(secretary);
});
afterAll(() => server.close());

const list = async (query: string) => jsonOf<Page>(await ask(`/api/proposals${query}`));

test('a proposal in a list says how it stands, for a page and for a program', async () => {
  const { items } = await list('?q=kade');
  expect(items).toEqual([
    {
      id: 'late-kade',
      title: 'Te late kade',
      state: 'open',
      meetingDate: '',
      agendaItem: '',
      caseNumber: 'Z26-000077',
      deadline: '2026-03-05',
      isLate: true,
      author: aPerson().name,
      version: 1,
      revision: 2,
      submittedAt: '2026-03-02T09:30:00.000Z',
      closedAt: '',
      waitingFor: ['Kustwacht en reddingsbrigades', 'Adviseurs brandweer'],
      progress: '1 van 3 partijen akkoord',
      sentence: 'Wacht op Kustwacht en reddingsbrigades en Adviseurs brandweer.',
      parties: [
        {
          id: 'kustwacht',
          name: 'Kustwacht en reddingsbrigades',
          state: 'pending',
          date: '',
          sentence: 'Nog geen antwoord.',
        },
        {
          id: 'waterschap',
          name: 'Waterschap Noorderzijl',
          state: 'agreed',
          date: '2026-03-02',
          sentence: `Akkoord van ${advisers.waterschap.name}.`,
        },
        { id: 'brandweer', name: 'Adviseurs brandweer', state: 'pending', date: '', sentence: 'Nog geen antwoord.' },
      ],
    },
  ]);
});

test('a list has fifty at most, goes on where it ended, and names each proposal once', async () => {
  const first = await list('');
  const second = await list(`?cursor=${first.nextCursor}`);
  expect([first.items.length, second.items.length, second.nextCursor]).toEqual([50, 11, undefined]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(61);
});

test('open proposals come by meeting, the first meeting first', async () => {
  const days = (await list('')).items.map(({ meetingDate }) => meetingDate);
  expect(days).toEqual(days.toSorted());
});

test.each([
  ['?meeting=2026-03-25', 30],
  ['?meeting=2026-03-26', 0],
  ['?q=Z26-000077', 1],
  ['?q=zoiets%20is%20er%20niet', 0],
  ['?party=waterschap&q=kade', 1],
  ['?party=Waterschap%20Noorderzijl&q=kade', 1],
  ['?party=Hoogheemraadschap', 0],
  ['?author=me', 0],
  [`?author=${aPerson().id}&limit=3`, 3],
  ['?state=agreed', 0],
  ['?state=all&q=kade', 1],
])('%s lists %d', async (query, count) => {
  expect((await list(query)).items.length).toBe(count);
});

test.each([
  '/api/proposals?state=half',
  '/api/proposals?state=open&state=agreed',
  '/api/proposals?meeting=15-4-2026',
  '/api/proposals?meeting=2026-02-30',
  '/api/proposals?cursor=rubbish',
  `/api/proposals?cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
  '/api/proposals?limit=51',
  '/api/proposals?limit=0',
  '/api/proposals?limit=1e1',
  `/api/proposals?q=${'a'.repeat(201)}`,
  '/api/proposals/late-kade/history?cursor=%00',
  `/api/proposals/${'a'.repeat(201)}`,
])('rubbish is refused: %s', async (path) => {
  const response = await ask(path);
  expect([response.status, await jsonOf(response)]).toEqual([
    400,
    { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Wij begrijpen dit verzoek niet.' },
  ]);
});

test.each(['onbekend', '..', '%2e%2e%2fme', "'%20or%201=1", '%F0%9F%92%A5'])(
  'of what is not there nothing is told: %s',
  async (id) => {
    expect((await ask(`/api/proposals/${id}`)).status).toBe(404);
  },
);

describe.each(tabRoutes('late-kade'))('%s %s', (allowed, path) => {
  const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => method !== allowed);
  test.each(others)('refuses %s and says what is allowed', async (method) => {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});

test.each(tabRoutes('late-kade').filter(([method, path]) => method === 'GET' && path !== '/api/changes'))(
  'what did not change is not sent again: %s %s',
  async (_method, path) => {
    const first = await ask(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await ask(path, { headers: { 'If-None-Match': `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await ask(path, { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
  },
);

test('one person who asks without end is told to wait, and nobody else', async () => {
  const hasty = server.as('hasty');
  const statuses = [];
  for (let turn = 0; turn < 260; turn += 1) statuses.push(hasty('/api/me').then(({ status }) => status));
  expect(new Set(await Promise.all(statuses))).toEqual(new Set([200, 429]));
  expect((await hasty('/api/me')).headers.get('retry-after')).toBe('1');
  expect((await server.as('calm')('/api/me')).status).toBe(200);
});

test('a proposal tells all that a secretary may see of it', async () => {
  const detail = await jsonOf(await ask('/api/proposals/late-kade'));
  expect(detail).toMatchObject({
    isWithheld: false,
    request: aMemo().request,
    mayReadHistory: true,
    mayMoveDeadline: true,
    card: { type: 'AdaptiveCard' },
    details: [
      { id: 'kustwacht', rule: 'Eén akkoord is genoeg.', askedSince: '2026-03-02', answers: [] },
      { id: 'waterschap', answers: [{ name: advisers.waterschap.name, position: 'Akkoord', remark: '', lapsed: '' }] },
      { id: 'brandweer', url: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/message\//) },
    ],
  });
});

test('the personas of local work are those whom the bot knows', async () => {
  const response = await fetch(`${server.url}/api/personas`);
  expect(await response.json()).toEqual({ items: [] });
});
