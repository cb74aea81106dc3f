import { proposalList } from '../../bot/http/proposal-list';
import { createMemoryStore } from '../../bot/store/memory-store';
import type { Store } from '../../bot/store/ports';
import { aMemo, aParty, tenantId } from '../support/builders';
import { agreedEvents } from '../support/memory-bot/agreed-events';
import { putOut } from '../support/memory-bot/store-with';

const now = '2026-03-24T09:00:00.000Z';
const parties = [aParty()];
const april = { tenantId, id: '2026-04-01_2026-04-30' };

async function csvOf(store: Store, key = april): Promise<string> {
  const { bytes, contentType } = await proposalList(store, key, now);
  expect(contentType).toBe('text/csv; charset=utf-8');
  return Buffer.from(bytes).toString('utf8');
}

describe('de lijst als bestand', () => {
  it('opens in an Excel set to Dutch: a byte order mark, semicolons, and lines that end as on Windows', async () => {
    const store = createMemoryStore();
    await putOut(store, 'one', { parties }, agreedEvents('2026-03-04T10:00:00.000Z'));
    await putOut(store, 'two', { parties, memo: aMemo({ subject: 'Begroting "2027"; deel 1', agendaItem: '10' }) });
    const lines = (await csvOf(store)).split('\r\n');
    expect(lines[0]).toBe(
      '\ufeff"Vergaderdatum";"Agendapunt";"Zaaknummer";"Onderwerp";"Voorstel";"Stand";"Afgerond op";"Uiterlijk reageren";"Partijen akkoord";"Standpunten";"Auteur"',
    );
    expect(lines[1]).toMatch(
      /^"15-apr-2026";"7";.*;"voorstel one";"Afgestemd";"\d+-mrt-2026";"20-mrt-2026";"1 van 1 partij akkoord";/,
    );
    expect(lines[1]).toMatch(/"Kustwacht en reddingsbrigades: Akkoord, \d+-mrt-2026";"[^"]+"$/);
    expect(lines[2]).toContain('"Begroting ""2027""; deel 1";"voorstel two";"Te laat";;"20-mrt-2026";"0 van 1 partij');
    expect(lines).toHaveLength(4);
  });

  it('holds the proposals of the meetings on those days, in the order of the agenda', async () => {
    const store = createMemoryStore();
    for (const agendaItem of ['10', '9', '2']) await putOut(store, agendaItem, { memo: aMemo({ agendaItem }) });
    await putOut(store, 'may', { memo: aMemo({ agendaItem: '1', meetingDate: '2026-05-01' }) });
    await putOut(store, 'never', { memo: aMemo({ agendaItem: '1', meetingDate: '' }) });
    const items = (await csvOf(store)).split('\r\n').flatMap((line) => /^"15-apr-2026";"(\d+)"/.exec(line)?.[1] ?? []);
    expect(items).toEqual(['2', '9', '10']);
    expect((await csvOf(store, { tenantId: 'elders', id: april.id })).split('\r\n')).toHaveLength(2);
  });

  it.each(['=1+1', '+31 6 1234', '-2', '@SUM(A1)', '\t=1+1', '＝1+1'])(
    'does not let a spreadsheet run what somebody typed: “%s”',
    async (subject) => {
      const store = createMemoryStore();
      await putOut(store, 'one', { parties, memo: aMemo({ subject }) });
      expect(await csvOf(store)).toContain(`;"'${subject}";`);
    },
  );
});
