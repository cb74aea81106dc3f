import { formatDutchDate, localDate } from '../bot/core/dates';
import type { ProposalView } from '../bot/core/view';
import { type AdaptiveCard, card, heading, text } from './adaptive-card';
import { type AnswerRoom, answersOfParty } from './answers';
import { consultationTable } from './consultation-table';
import { fitCard } from './fit-card';
import { stateSentence } from './words/reasons';
import { statusSummary } from './words/summaries';
import { titleOf } from './words/titles';

/** The author's living card: where it hangs, and who said what. */
export function statusCard(view: ProposalView): AdaptiveCard {
  return fitCard(wholeAnswerRooms, (room) =>
    card(
      [
        heading(titleOf(view)),
        text(stateSentence(view), { weight: 'Bolder' }),
        text(datesSentence(view), { isSubtle: true }),
        consultationTable(view),
        ...view.rows.flatMap((row) => answersOfParty(row, room)),
      ],
      statusSummary(view),
    ),
  );
}

/** Remarks whole, for as long as Teams will take the card. */
export const wholeAnswerRooms: [AnswerRoom, ...AnswerRoom[]] = [
  { remark: 2_000, answers: 100 },
  { remark: 900, answers: 60 },
  { remark: 500, answers: 40 },
  { remark: 200, answers: 15 },
  { remark: 80, answers: 3 },
];

function datesSentence({ submittedAt, deadline, isOpen }: ProposalView): string {
  const submitted = `Uitgezet op ${formatDutchDate(localDate(submittedAt))}.`;
  return deadline && isOpen ? `${submitted} Reageren vóór: ${formatDutchDate(deadline)}.` : submitted;
}
