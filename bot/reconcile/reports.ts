import { lapsedReportCard, reopenedCard } from '../../cards/author/reopened-card';
import { reportCard } from '../../cards/author/report-card';
import type { Proposal } from '../core/proposal/proposal';
import type { Reopening } from '../core/proposal/signal';
import type { ProposalView } from '../core/proposal/view';
import { type DesiredMessage, postedOnce, saying } from './desired-message';

/**
 * One report for each end: a new agreement is reported again. The report of an earlier version stays. A report of this
 * version whose end was taken back says so from then on. A report is sent before notices of remarks.
 */
export function reports(proposal: Proposal, author: ProposalView): DesiredMessage[] {
  const { authorPlace, version, status } = proposal;
  const reopened = reopeningsOf(proposal);
  const card = () => reportCard(author);
  const message = () => ({ ...saying(card()), goesFirst: true });
  return [
    ...reopened.map(
      (_, index): DesiredMessage => ({
        ...postedOnce(reportKey(version, index), authorPlace, () => lapsedReportCard(author)),
        kind: 'living',
        mayBePosted: false,
      }),
    ),
    ...(status === 'agreed'
      ? [{ ...postedOnce(reportKey(version, reopened.length), authorPlace, card), message }]
      : []),
  ];
}

/** Tells the author that an adviser took back the answer that ended the round. */
export function reopeningNotices(proposal: Proposal, author: ProposalView): DesiredMessage[] {
  return reopeningsOf(proposal).map(({ revision, by, party }) => {
    const name = proposal.parties.find(({ id }) => id === party)?.name ?? '';
    return postedOnce(`reopened|${revision}`, proposal.authorPlace, () => reopenedCard(author, by.name, name));
  });
}

function reopeningsOf({ signals, version }: Proposal): Reopening[] {
  return signals.filter((signal) => signal.kind === 'reopening').filter((signal) => signal.version === version);
}

function reportKey(version: number, ends: number): string {
  return ends === 0 ? `report|${version}` : `report|${version}|${ends}`;
}
