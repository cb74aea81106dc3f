import type { Asker } from '../../bot/answers/scope';
import { whyNotAllowed } from '../../bot/core/permission';
import type { Proposal } from '../../bot/core/proposal/proposal';
import type { Store } from '../../bot/store/ports';
import { aPlace } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { linesOf } from '../support/memory-bot/store-with';
import { jsonOf, startTabServer, type TabServer } from '../support/tab/tab-server';
import { people, secretary, tenants, threeTenants } from '../support/tab/three-tenants';

let server: TabServer;
let store: Store;
let proposals: readonly Proposal[];

beforeAll(async () => {
  ({ store, proposals } = await threeTenants());
  server = await startTabServer({ store, settings: { secretaries: [{ id: secretary.id }], tenants: [...tenants] } });
});
afterAll(() => server.close());

const everybody = tenants.flatMap((tenantId) => people.map((person) => ({ tenantId, person, name: person.name })));
const askerOf = ({ tenantId, person }: (typeof everybody)[number]): Asker => ({
  person,
  tenantId,
  place: aPlace({ tenantId }),
  isSecretary: person.id === secretary.id,
});

/** The lines of the chat's answer about this proposal; undefined when it says that there is no such proposal. */
async function inChat(question: string, { id }: Proposal, asker: Asker): Promise<string | undefined> {
  const lines = (await createDesk(store).ask(`${question} ${id}`, asker)).join('\n');
  return /Wij vinden geen voorstel/.test(lines) ? undefined : lines;
}

describe.each(everybody)('$name in $tenantId', (who) => {
  const asker = askerOf(who);
  const ask = (path: string) => server.as(`${who.person.id}@${who.tenantId}`)(path);

  test('sees in the tab the proposals that the chat tells of, under the same name, and nothing of the others', async () => {
    for (const proposal of proposals) {
      const told = await inChat('status', proposal, asker);
      const response = await ask(`/api/proposals/${proposal.id}`);
      expect([proposal.id, response.status]).toEqual([proposal.id, told === undefined ? 404 : 200]);
      const body = await response.text();
      const hidesName = told === undefined || !told.includes(proposal.memo.subject);
      expect([proposal.id, body.includes(proposal.memo.subject)]).toEqual([proposal.id, !hidesName]);
      const remark = proposal.responses[0]?.remark ?? '';
      expect([proposal.id, body.includes(remark)]).toEqual([proposal.id, told?.includes(remark) ?? false]);
    }
  });

  test('finds in lists what can be seen one by one, and nothing else', async () => {
    const { items } = await jsonOf<{ items: { id: string; title: string }[] }>(await ask('/api/proposals?state=all'));
    const visible = [];
    for (const proposal of proposals) if (await inChat('status', proposal, asker)) visible.push(proposal.id);
    expect(items.map(({ id }) => id).sort()).toEqual(visible.sort());
    const open = await jsonOf<{ items: { state: string }[] }>(await ask('/api/proposals'));
    expect(open.items.every(({ state }) => state === 'open')).toBe(true);
  });

  test('cannot find a note that may not be named by a word of it', async () => {
    const { items } = await jsonOf<{ items: { id: string }[] }>(await ask('/api/proposals?state=all&q=geheim'));
    const mayName = proposals.filter(
      ({ memo, tenantId }) => memo.confidentiality === 'geheim' && tenantId === who.tenantId,
    );
    const told = await Promise.all(mayName.map((proposal) => inChat('status', proposal, asker)));
    expect(items.length).toBe(told.filter((lines) => lines?.includes('geheim van')).length);
  });

  test('reads the history where the chat gives it, and is told by the same sentence where it does not', async () => {
    for (const proposal of proposals) {
      const response = await ask(`/api/proposals/${proposal.id}/history`);
      const told = await inChat('logboek', proposal, asker);
      const isRefused = whyNotAllowed('readHistory', asker, proposal) !== undefined;
      expect([proposal.id, response.status]).toEqual([proposal.id, told === undefined ? 404 : isRefused ? 403 : 200]);
      const body = await jsonOf<{ detail?: string; items?: unknown[] }>(response);
      if (response.status === 403) expect(body.detail).toBe(told);
      if (response.status === 200) expect(body.items?.length).toBe(proposal.revision);
    }
  });

  test('gets the parties as far as they are known to them', async () => {
    const { items } = await jsonOf<{ items: { name: string; rule?: string }[] }>(await ask('/api/parties'));
    const isSecretary = who.person.id === secretary.id;
    expect(items.every(({ rule }) => (rule !== undefined) === isSecretary)).toBe(true);
    expect((await ask('/api/office')).status).toBe(isSecretary ? 200 : 403);
    if (who.name === 'Vera Vreemd') expect(items).toEqual([]);
  });

  test('sees waiting what the chat says is waiting', async () => {
    const { items } = await jsonOf<{ items: { title: string }[] }>(await ask('/api/waiting'));
    const answer = await createDesk(store).answerTo('wat moet ik doen', asker);
    const told = linesOf(answer).join('\n');
    for (const { title } of items) expect(told).toContain(title);
    expect(items.length).toBe((told.match(/^Namens /gm) ?? []).length);
  });

  test('is who the tab says', async () => {
    expect(await jsonOf(await ask('/api/me'))).toMatchObject({ id: who.person.id, tenantId: who.tenantId });
  });
});
