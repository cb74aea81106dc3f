import { whereToAnswerCard } from '../../cards/chat/where-to-answer-card';
import { mostButtons } from '../../cards/elements/fit-card';
import { rowName, rowTitle } from '../../cards/words/chat';
import type { IndexRow } from '../core/proposal/index-row';
import { cardKey } from '../reconcile/desired-message';
import { messageLink } from '../reconcile/message-link';
import type { Store } from '../store/ports';
import { findMyRounds, type RoundPorts } from './find-my-rounds';
import type { Answer } from './reply';
import { type Asker, asAdviserSees, rowsIn, scopeOf } from './scope';

type AgreementPorts = RoundPorts & { store: Pick<Store, 'parties'> };

/** An open card, with what the asker may read of its proposal. */
interface OpenCard {
  row: IndexRow;
  /** Words that tell it from another card of that proposal or name. */
  apart: string;
  url: string;
}

/**
 * Answers a typed "akkoord" with links to the open cards that may be meant: in a channel its party's, in private those of
 * the rounds in which the asker may answer. `named`: ids of the proposals that the sentence names, if any of these is open.
 */
export async function answerAgreement(ports: AgreementPorts, named: readonly string[], asker: Asker): Promise<Answer> {
  const cards = asker.place.kind === 'personal' ? await myCards(ports, asker) : await cardsHere(ports, asker);
  const found = cards.filter(({ row }) => named.includes(row.id));
  const meant = found.length > 0 ? found : cards;
  return whereToAnswerCard(
    meant.slice(0, mostButtons).map(({ row, apart, url }) => ({ name: rowName(row), apart, url })),
  );
}

/** Puts the rounds that wait for the asker first. */
async function myCards(ports: AgreementPorts, asker: Asker): Promise<OpenCard[]> {
  const { rounds } = await findMyRounds(ports, asker);
  return rounds
    .filter(({ url }) => url !== '')
    .sort((one, other) => Number(other.mustAnswer) - Number(one.mustAnswer))
    .map(({ row, party, url }) => {
      const seen = asAdviserSees(row);
      return { row: seen, apart: party.name, url };
    });
}

async function cardsHere({ store }: AgreementPorts, asker: Asker): Promise<OpenCard[]> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind !== 'party') return [];
  const open = (await store.index.open(asker.tenantId)).map(({ value }) => value);
  const rows = rowsIn(scope, open).filter(({ status }) => status === 'submitted');
  const found = await Promise.all(
    rows.slice(0, mostSearched).map(async (row) => {
      const card = await store.messages.find(row, cardKey(scope.party));
      return card && card.messageId !== ''
        ? [{ row, apart: rowTitle(row), url: messageLink(card.place, card.messageId) }]
        : [];
    }),
  );
  return found.flat();
}

/** Most proposals of one party whose card is looked up, newest first. */
const mostSearched = 50;
