import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { lapsedReport, reopenedSentence, reopenedTitle } from '../words/notices';
import { titleOf } from '../words/titles';

/** Tells the author that the round is open again, because somebody took back the answer that ended it. */
export function reopenedCard(view: ProposalView, name: string, party: string): AdaptiveCard {
  const title = reopenedTitle(titleOf(view));
  return card([heading(title), text(reopenedSentence(name, party))], title);
}

/** Takes the place of the report of an end that was taken back. */
export function lapsedReportCard(view: ProposalView): AdaptiveCard {
  const title = reopenedTitle(titleOf(view));
  return card([heading(title), text(lapsedReport)], title);
}
