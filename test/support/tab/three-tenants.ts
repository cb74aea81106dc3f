import type { LinkedParty } from '../../../bot/core/directory/party';
import type { Person } from '../../../bot/core/directory/person';
import type { Confidentiality } from '../../../bot/core/note/memo';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import { indexRowOf } from '../../../bot/core/proposal/index-row';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { createMemoryStore } from '../../../bot/store/memory-store';
import { advisers, aMemo, aParty, aPerson, aPlace, aRespondedEvent, aSubmission, aSubmittedEvent } from '../builders';

export const tenants = ['tenant-oost', 'tenant-west', 'tenant-zuid'] as const;
export const secretary: Person = { id: 'secretary', name: 'Anke Visser' };
const stranger: Person = { id: 'stranger', name: 'Vera Vreemd' };

/** Everybody works in every tenant, as guests may, so that only the tenant keeps proposals apart. */
export const people: readonly Person[] = [
  secretary,
  aPerson(),
  advisers.kustwacht,
  advisers.waterschap,
  advisers.brandweer,
  stranger,
];

/** Three parties, of which the last names nobody. */
function partiesOf(tenantId: string): LinkedParty[] {
  const placed = (id: string, name: string, person?: Person) =>
    aParty({
      id,
      name,
      seats: person ? [{ label: name, persons: [person] }] : [],
      place: aPlace({ kind: 'channel', tenantId, conversationId: `19:${tenantId}-${id}@thread.tacv2` }),
    });
  return [
    placed('kustwacht', 'Kustwacht en reddingsbrigades', advisers.kustwacht),
    placed('waterschap', 'Waterschap Noorderzijl', advisers.waterschap),
    placed('brandweer', 'Adviseurs brandweer'),
  ];
}

/** Each tenant has an open, a closed and a withheld proposal, and one that only the first party was asked about. */
export async function threeTenants() {
  const store = createMemoryStore();
  const proposals: Proposal[] = [];
  for (const tenantId of tenants) {
    const parties = partiesOf(tenantId);
    await store.parties.save(tenantId, parties, undefined);
    const put = async (
      name: string,
      { confidentiality = 'openbaar' as Confidentiality, asked = parties, isAgreed = false } = {},
    ) => {
      const memo = aMemo({ subject: `${name} van ${tenantId}`, caseNumber: `Z-${name}`, confidentiality });
      const authorPlace = aPlace({ tenantId });
      const submitted = aSubmittedEvent(aSubmission({ memo, parties: asked, authorPlace }));
      const remark = aRespondedEvent({
        party: asked[0]?.id ?? '',
        position: 'agreeWithRemark',
        remark: `Let op ${name}`,
      });
      const agreed = { kind: 'agreed' as const, at: remark.at, by: remark.by, commandId: 'agreed', version: 1 };
      const events = [submitted, remark, ...(isAgreed ? [agreed] : [])];
      const key = { tenantId, id: `5d2c7f${String(proposals.length).padStart(2, '0')}` };
      const proposal = evolveAll(undefined, key, events);
      await store.proposals.append(undefined, events, proposal);
      const etag = await store.index.putOpen(indexRowOf(proposal));
      if (isAgreed) await store.index.close(indexRowOf(proposal), etag);
      proposals.push(proposal);
    };
    await put('haven');
    await put('geheim', { confidentiality: 'geheim' });
    await put('dijk', { asked: parties.slice(0, 1) });
    await put('klaar', { asked: parties.slice(0, 2), isAgreed: true });
  }
  return { store, proposals };
}
