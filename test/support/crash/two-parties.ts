import { setTimeout } from 'node:timers/promises';
import type { LinkedParty } from '../../../bot/core/directory/party';
import type { ProposalKey } from '../../../bot/core/proposal/proposal';
import type { Store } from '../../../bot/store/ports';
import { aParty, aPlace } from '../builders';
import { noteFile } from '../organisation/send-note';
import type { Conversation } from '../teams/conversations';
import type { BotMessage } from '../teams/message-board';
import type { Person } from '../teams/person';
import { pressButton } from '../teams/press-button';
import type { Teams } from '../teams/stand-in-connector';

/** Presses until there is an answer, which must be the fresh card. */
export type Press = (person: Person, message: BotMessage, title: string) => Promise<unknown>;

/** Milliseconds for two processes to start one after the other, however busy the machine. */
export const patienceMs = 120_000;

/** Links the note's two parties, one to a channel and one to a group chat, because Teams posts differently to each. */
export function twoParties(teams: Teams): { party: LinkedParty; conversation: Conversation }[] {
  const { tenantId, serviceUrl } = teams;
  const conversations = [teams.channel('LGO crisisbeheersing'), teams.groupChat('Adviseurs gemeenten')];
  return conversations.map((conversation) => {
    const { kind, id: conversationId, name } = conversation;
    const place = aPlace({ kind, tenantId, conversationId, serviceUrl });
    return { party: aParty({ id: name, name, place }), conversation };
  });
}

/** The author sends the note and presses Uitzetten on its concept. */
export async function putOut(teams: Teams, press: Press): Promise<{ key: ProposalKey; concept: BotMessage }> {
  const author = teams.person('Auteur');
  const note = await noteFile('txt');
  await author.says(note.bytes.toString());
  const concept = await teams.sees(author.chat, ({ words }) => words.startsWith('Concept'), patienceMs);
  await press(author, concept, 'Uitzetten');
  const { data } = pressButton(concept.card, ['Uitzetten'], {});
  return { key: { tenantId: teams.tenantId, id: String(data.proposalId) }, concept };
}

/** Waits for the last write, by which everything has been shown. Returns false when it did not come in time. */
export async function isClosedInTime(store: Store, tenantId: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMs);
  while (!signal.aborted) {
    const [open, closed] = await Promise.all([store.index.open(tenantId), store.index.closed(tenantId, 1)]);
    if (open.length === 0 && closed.length === 1) return true;
    await setTimeout(50);
  }
  return false;
}
