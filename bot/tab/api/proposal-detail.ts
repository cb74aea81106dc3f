import { statusCard } from '../../../cards/author/status-card';
import { type AdaptiveCard, withoutButtons } from '../../../cards/elements/adaptive-card';
import { proposalCard } from '../../../cards/party/proposal-card';
import { positionTitles } from '../../../cards/words/positions';
import { ruleSentence } from '../../../cards/words/rules';
import { lapsedWords } from '../../../cards/words/versions';
import type { Asker } from '../../answers/scope';
import { type Instant, localDate } from '../../core/calendar/dates';
import { whyNotAllowed } from '../../core/permission';
import { type AnswerView, isOfParty, type PartyView } from '../../core/proposal/view';
import { askedAt, openSeats } from '../../core/proposal/waiting';
import { cardKey } from '../../reconcile/desired-message';
import { messageLink } from '../../reconcile/message-link';
import type { Seen } from './find-seen';
import { type ProposalItem, proposalItem } from './proposal-item';
import type { TabStore } from './share-reads';

/** One person's answer, in words. */
interface AnswerItem {
  name: string;
  onBehalfOf: readonly string[];
  position: string;
  remark: string;
  at: Instant;
  version: number;
  /** Why it no longer counts; empty when it does. */
  lapsed: string;
}

/** A party with all that this reader may know of it. */
interface PartyDetail {
  id: string;
  rule: string;
  /** The day since which it has been asked, `2026-03-03`; empty when its turn has not come. */
  askedSince: string;
  /** Labels of the seats without an answer; none when this reader may not know names. */
  openSeats: readonly string[];
  answers: readonly AnswerItem[];
  /** Opens the card in Teams, where this reader may answer; empty for any other party, and until it is posted. */
  url: string;
}

export interface ProposalDetail extends ProposalItem {
  /** Why less is shown than of another proposal; empty when all is. */
  isWithheld: boolean;
  request: string;
  documentsLink: string;
  body: string;
  treatment: string;
  details: readonly PartyDetail[];
  card: AdaptiveCard;
  mayReadHistory: boolean;
  mayMoveDeadline: boolean;
}

/** Returns all of a proposal that this asker may see, with the card as they get it in chat. */
export async function proposalDetail(
  store: TabStore,
  { proposal, view }: Seen,
  asker: Asker,
  now: Instant,
): Promise<ProposalDetail> {
  const { memo, reader } = view;
  const details = await Promise.all(view.rows.map(partyDetail));
  return {
    ...proposalItem(proposal, view, now),
    isWithheld: memo === undefined,
    request: memo?.request ?? '',
    documentsLink: view.documentsLink,
    body: memo?.body ?? '',
    treatment: memo?.treatment ?? '',
    details,
    // A position is given in the party's own conversation, which decides for which party it is.
    card: reader.kind === 'party' ? withoutButtons(proposalCard(view)) : statusCard(view),
    mayReadHistory: !whyNotAllowed('readHistory', asker, proposal),
    mayMoveDeadline: view.status === 'submitted' && !whyNotAllowed('moveDeadline', asker, proposal),
  };

  async function partyDetail({ party, answers }: PartyView): Promise<PartyDetail> {
    const known = proposal.parties.find(({ id }) => id === party);
    const mayKnow = reader.kind !== 'party' || isOfParty(reader, party);
    const isAsked = proposal.asked.includes(party) && known?.rule.kind !== 'informed';
    return {
      id: party,
      rule: known ? ruleSentence(known.rule) : '',
      askedSince: isAsked ? localDate(askedAt(proposal, party)) : '',
      openSeats: mayKnow && isAsked ? openSeats(proposal, party) : [],
      answers: answers.map(answerItem),
      url: mayKnow ? await urlOf(party) : '',
    };
  }

  async function urlOf(party: string): Promise<string> {
    const card = await store.messages.find(proposal, cardKey(party));
    return card && card.messageId !== '' ? messageLink(card.place, card.messageId) : '';
  }
}

function answerItem({ name, onBehalfOf, position, remark, at, version, voided }: AnswerView): AnswerItem {
  const lapsed = voided ? lapsedWords(voided) : '';
  return { name, onBehalfOf, position: positionTitles[position], remark, at, version, lapsed };
}
