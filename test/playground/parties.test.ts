import { unlinkConversation } from '../../bot/core/directory/party';
import { createMemoryStore } from '../../bot/store/memory-store';
import { conversations } from '../../infra/local/conversations';
import { linkParties } from '../../infra/local/parties';
import settings from '../../infra/local/playground.json';

const { tenantId } = settings;
const all = conversations(56150);

test('De eerste keer hoort elk gesprek bij een partij', async () => {
  const { parties } = createMemoryStore();
  expect(await linkParties(parties, tenantId, all)).toEqual(all);
  expect((await parties.load(tenantId))?.value.map(({ name }) => name)).toEqual([
    'LGO crisisbeheersing',
    'Veiligheidsdirectie',
    'Adviseurs gemeenten',
  ]);
});

test('Een gesprek dat een ontwikkelaar heeft ontkoppeld, blijft ontkoppeld', async () => {
  const { parties } = createMemoryStore();
  await linkParties(parties, tenantId, all);
  const stored = await parties.load(tenantId);
  const changed = unlinkConversation(stored?.value ?? [], settings.team.id);
  await parties.save(tenantId, changed, stored?.etag);
  const linked = await linkParties(parties, tenantId, all);
  expect(linked.map(({ name }) => name)).toEqual(['Veiligheidsdirectie', 'Adviseurs gemeenten']);
});
