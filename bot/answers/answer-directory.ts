import { linkCard, unlinkCard } from '../../cards/secretary/link-card';
import { partiesCard } from '../../cards/secretary/parties-card';
import { partyOfConversation } from '../core/directory/party';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import type { Store } from '../store/ports';
import type { BotPorts } from './ports';
import type { Answer } from './reply';
import type { Asker } from './scope';
import { unalertedParties } from './unalerted-parties';

type DirectoryPorts = Pick<BotPorts, 'handleDirectory' | 'secretariesOf' | 'roster'> & {
  store: Pick<Store, 'parties'>;
};

/** Lists the parties, each with its conversation and its rule. */
export async function answerParties(ports: DirectoryPorts, asker: Asker): Promise<Answer> {
  const refusal = whyNotAllowed('manageParties', asker);
  if (refusal) return refusal;
  const parties = (await ports.store.parties.load(asker.tenantId))?.value ?? [];
  return partiesCard(parties, await unalertedParties(ports, asker.tenantId, parties));
}

/** `party`: the id of the chosen party, empty for a new one; absent when there was no question. Untrusted. */
export async function link(
  ports: DirectoryPorts,
  asker: Asker,
  { name, party }: { name: string; party?: string },
): Promise<Answer> {
  const outcome = await ports.handleDirectory.link(asker, name, party);
  if (outcome instanceof Refusal) return outcome;
  const linked = partyOfConversation(
    (await ports.store.parties.load(asker.tenantId))?.value ?? [],
    asker.place.conversationId,
  );
  const unalerted = await unalertedParties(ports, asker.tenantId, linked ? [linked] : []);
  return linkCard(outcome, asker.place.kind, unalerted.length > 0);
}

export async function unlink(
  { handleDirectory }: Pick<DirectoryPorts, 'handleDirectory'>,
  asker: Asker,
): Promise<Answer> {
  const outcome = await handleDirectory.unlink(asker);
  return outcome instanceof Refusal ? outcome : unlinkCard(outcome, asker.place.kind);
}
