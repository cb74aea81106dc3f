import { proposalCard } from '../../cards/proposal-card';
import { reportCard } from '../../cards/report-card';
import { statusCard } from '../../cards/status-card';
import { proposalSummary, reportSummary, statusSummary } from '../../cards/words/summaries';
import type { Place } from '../core/person';
import type { Proposal } from '../core/proposal';
import { viewFor } from '../core/view';
import type { OutgoingMessage } from './messenger';

/** A message that should exist in Teams. */
export interface DesiredMessage {
  key: string;
  place: Place;
  /** A living message follows the proposal; any other is posted once and left as it is. */
  isLiving: boolean;
  /** Whether it is still needed when somebody deletes it. */
  isAwaited: boolean;
  message: () => OutgoingMessage;
}

/** The messages that should exist for this proposal as it stands now. */
export function messagesFor(proposal: Proposal): DesiredMessage[] {
  const author = viewFor(proposal, { kind: 'author' });
  const cards = proposal.parties.map((party) => {
    const view = viewFor(proposal, { kind: 'party', party: party.id });
    const row = view.rows.find((candidate) => candidate.party === party.id);
    return {
      key: `card|${party.id}`,
      place: party.place,
      isLiving: true,
      isAwaited: view.isOpen && row?.outcome !== 'agreed',
      message: () => ({ card: proposalCard(view), summary: proposalSummary(view) }),
    };
  });
  const status = {
    key: 'status',
    place: proposal.authorPlace,
    isLiving: true,
    isAwaited: false,
    message: () => ({ card: statusCard(author), summary: statusSummary(author) }),
  };
  const report = {
    key: `report|${proposal.version}`,
    place: proposal.authorPlace,
    isLiving: false,
    isAwaited: false,
    message: () => ({ card: reportCard(author), summary: reportSummary(author) }),
  };
  return proposal.status === 'agreed' ? [...cards, status, report] : [...cards, status];
}
