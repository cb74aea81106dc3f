import { type LinkedParty, partyOfConversation } from '../../bot/core/directory/party';
import { defaultRule } from '../../bot/core/directory/rule';
import type { PartyStore } from '../../bot/store/ports';
import type { Conversation } from './conversations';

/**
 * Links every conversation to its party, unless the tenant has parties already, so that a developer's changes stay.
 * Returns the linked conversations, each with its party.
 */
export async function linkParties(
  store: PartyStore,
  tenantId: string,
  conversations: readonly Conversation[],
): Promise<Conversation[]> {
  const stored = await store.load(tenantId);
  const parties = stored?.value ?? conversations.map(partyOf);
  if (!stored) await store.save(tenantId, parties, undefined);
  return conversations.flatMap((conversation) => {
    const party = partyOfConversation(parties, conversation.place.conversationId);
    return party ? [{ ...conversation, party: party.name }] : [];
  });
}

function partyOf({ party: name, place }: Conversation): LinkedParty {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, rule: defaultRule, seats: [], place };
}
