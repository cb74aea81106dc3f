import { whereToAnswerCard } from '../../cards/chat/where-to-answer-card';
import { mostButtons } from '../../cards/elements/fit-card';
import { rowTitle } from '../../cards/words/chat';
import type { Party } from '../core/directory/party';
import type { IndexRow } from '../core/proposal/index-row';
import { messageLink } from '../reconcile/message-link';
import type { Store } from '../store/ports';
import type { Answer } from './reply';
import { type Asker, rowsIn, scopeOf } from './scope';

type AgreementStore = Pick<Store, 'index' | 'parties' | 'messages'>;

/**
 * Answers a typed "akkoord" with links to the open cards that may be meant, newest first. In a channel those are its
 * party's cards. In private nothing says for whom the asker advises, so the cards of all parties are linked, without
 * subjects.
 */
export async function answerAgreement(store: AgreementStore, asker: Asker): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return whereToAnswerCard([]);
  const stored = await store.index.open(asker.tenantId);
  const open = stored.map((row) => row.value).filter((row) => row.status === 'submitted');
  const rows = rowsIn(scope.kind === 'own' ? { kind: 'everything' } : scope, open);
  const parties = (await store.parties.load(asker.tenantId))?.value ?? [];
  const meant = scope.kind === 'party' ? parties.filter((party) => party.id === scope.party) : parties;
  const links = await Promise.all(
    rows.slice(0, mostButtons).map(async (row) => {
      const title = rowTitle(scope.kind === 'own' && row.author.id !== scope.personId ? unnamed(row) : row);
      const cards = await postedCards(store, row, meant);
      return cards.map(({ party, url }) => ({ title: scope.kind === 'party' ? title : `${party}: ${title}`, url }));
    }),
  );
  return whereToAnswerCard(links.flat().slice(0, mostButtons));
}

/** The posted cards of one proposal for these parties. */
async function postedCards(store: AgreementStore, row: IndexRow, parties: readonly Party[]) {
  const messages = (await store.messages.list(row)).map((message) => message.value);
  return parties.flatMap(({ id, name }) => {
    const card = messages.find(({ key, messageId }) => key === `card|${id}` && messageId !== '');
    return card ? [{ party: name, url: messageLink(card.place, card.messageId) }] : [];
  });
}

function unnamed(row: IndexRow): IndexRow {
  return { ...row, subject: '', author: { ...row.author, name: '' } };
}
