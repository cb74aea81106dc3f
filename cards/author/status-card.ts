import type { RefusedForm } from '../../bot/core/concept/concept-view';
import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { consultationTable } from '../elements/consultation-table';
import { fitCard } from '../elements/fit-card';
import { refusalLines } from '../elements/refusal-lines';
import { type AnswerRoom, answersOfParty } from '../party/answers';
import { formIsKept } from '../words/buttons';
import { deadlineLine } from '../words/deadline';
import { stateSentences } from '../words/reasons';
import { statusSummary } from '../words/summaries';
import { titleOf } from '../words/titles';
import { submittedSentence, versionSentence } from '../words/versions';
import { officeButtons } from './office-buttons';

/**
 * The card that the author and the secretary keep: how far the proposal is, who answered what, and the buttons to
 * change it. `refused`: the last form of Aanpassen, if it was refused.
 */
export function statusCard(view: ProposalView, refused?: RefusedForm): AdaptiveCard {
  return fitCard(wholeAnswerRooms, (room) =>
    card(
      [
        heading(titleOf(view)),
        ...stateSentences(view).map((sentence) => text(sentence, { weight: 'Bolder' })),
        text(datesSentence(view), { isSubtle: true }),
        consultationTable(view),
        ...view.rows.flatMap((row) => answersOfParty(row, view, room)),
        ...refusalLines(refused?.refusal),
        ...(refused ? [text(formIsKept)] : []),
        ...officeButtons(view, refused),
      ],
      statusSummary(view),
    ),
  );
}

/** Keeps whole remarks, long ones folded, as long as the card fits in a Teams message. */
export const wholeAnswerRooms: [AnswerRoom, ...AnswerRoom[]] = [
  { remark: 400, folded: 2_000, answers: 100, atOnce: 20 },
  { remark: 400, folded: 900, answers: 60, atOnce: 20 },
  { remark: 400, folded: 0, answers: 60, atOnce: 20 },
  { remark: 400, folded: 0, answers: 40, atOnce: 20 },
  { remark: 200, folded: 0, answers: 15, atOnce: 15 },
  { remark: 80, folded: 0, answers: 3, atOnce: 3 },
];

function datesSentence(view: ProposalView): string {
  const { deadline, status } = view;
  return [
    submittedSentence(view),
    versionSentence(view),
    deadline && status === 'submitted' ? deadlineLine(deadline) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
