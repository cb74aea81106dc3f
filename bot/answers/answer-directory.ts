import { linkCard, unlinkCard } from '../../cards/secretary/link-card';
import { partiesCard } from '../../cards/secretary/parties-card';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import type { Store } from '../store/ports';
import type { BotPorts } from './ports';
import type { Answer } from './reply';
import type { Asker } from './scope';

type DirectoryPort = Pick<BotPorts, 'handleDirectory'>;

/** Lists the parties, each with its conversation and its rule. */
export async function answerParties(ports: { store: Pick<Store, 'parties'> }, asker: Asker): Promise<Answer> {
  const refusal = whyNotAllowed('manageParties', asker);
  return refusal ?? partiesCard((await ports.store.parties.load(asker.tenantId))?.value ?? []);
}

/** `party`: the id of the chosen party, empty for a new one; absent when there was no question. Untrusted. */
export async function link(
  { handleDirectory }: DirectoryPort,
  asker: Asker,
  { name, party }: { name: string; party?: string },
): Promise<Answer> {
  const outcome = await handleDirectory.link(asker, name, party);
  return outcome instanceof Refusal ? outcome : linkCard(outcome, asker.place.kind);
}

export async function unlink({ handleDirectory }: DirectoryPort, asker: Asker): Promise<Answer> {
  const outcome = await handleDirectory.unlink(asker);
  return outcome instanceof Refusal ? outcome : unlinkCard(outcome, asker.place.kind);
}
