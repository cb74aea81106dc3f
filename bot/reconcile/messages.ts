import { statusCard } from '../../cards/author/status-card';
import { proposalCard } from '../../cards/party/proposal-card';
import type { LinkedParty } from '../core/directory/party';
import type { Proposal } from '../core/proposal/proposal';
import { type ProposalView, viewFor } from '../core/proposal/view';
import { cardKey, type DesiredMessage, saying } from './desired-message';
import { type Audience, askedAgainNotices, deadlineNotices, noticesToAuthor, reminders, replies } from './notices';
import { reopeningNotices, reports } from './reports';

/**
 * Returns the messages that should exist for this proposal as it stands. For messages about refusals of Teams see
 * trouble.
 */
export function messagesFor(proposal: Proposal, audience: Audience): DesiredMessage[] {
  const author = viewFor(proposal, { kind: 'author' });
  return [
    ...proposal.parties.map((party) => partyCard(proposal, party)),
    authorsStatus(proposal, author),
    ...noticesToAuthor(proposal, author),
    ...askedAgainNotices(proposal),
    ...reminders(proposal),
    ...replies(proposal),
    ...deadlineNotices(proposal, author, audience),
    ...reopeningNotices(proposal, author),
    ...reports(proposal, author),
  ];
}

/**
 * Makes a party's card, which it gets when it is asked, or only informed. After a new version a party may have to wait for its turn
 * again; its old card then says so.
 */
function partyCard(proposal: Proposal, party: LinkedParty): DesiredMessage {
  const { id, place, rule } = party;
  const view = viewFor(proposal, { kind: 'party', party: id });
  const row = view.rows.find((each) => each.party === id);
  return {
    key: cardKey(id),
    place,
    kind: 'living',
    mayBePosted: proposal.asked.includes(id) || rule.kind === 'informed',
    isAwaited: view.isOpen && row?.outcome !== 'agreed',
    // A party that this version asks again hears it from the message under its card.
    ...(proposal.askedAgain.includes(id) ? {} : { alerts: party }),
    message: (sending) => saying(proposalCard(view), sending),
  };
}

function authorsStatus({ authorPlace }: Proposal, author: ProposalView): DesiredMessage {
  return {
    key: 'status',
    place: authorPlace,
    kind: 'living',
    mayBePosted: true,
    isAwaited: false,
    message: () => saying(statusCard(author)),
  };
}
