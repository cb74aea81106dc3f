import type { ProposalView } from '../../bot/core/proposal/view';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  text,
} from '../elements/adaptive-card';
import { consultationTable } from '../elements/consultation-table';
import { fitCard } from '../elements/fit-card';
import { buttonData } from '../party/answer-buttons';
import { answersOfParty } from '../party/answers';
import { buttonTitles } from '../words/buttons';
import { downloadReady } from '../words/downloads';
import { notFilledSentences } from '../words/not-filled';
import { stateSentence } from '../words/reasons';
import { reportSummary } from '../words/summaries';
import { reportTitle } from '../words/titles';
import { wholeAnswerRooms } from './status-card';

/**
 * Tells the author once that every party has agreed. With `downloadUrl` it is the same card, after Download
 * oplegnotitie.
 */
export function reportCard(view: ProposalView, downloadUrl?: string): AdaptiveCard {
  return fitCard(wholeAnswerRooms, (room) =>
    card(
      [
        heading(reportTitle(view)),
        text(stateSentence(view)),
        consultationTable(view),
        ...view.rows.flatMap((row) => answersOfParty(row, view, room)),
        ...(view.notFilled ? [text(notFilledSentences[view.notFilled])] : []),
        actionSet([execute(buttonTitles.download, 'download', buttonData(view), { style: 'positive' })], 'Medium'),
        ...(downloadUrl === undefined ? [] : openDownload(downloadUrl)),
      ],
      reportSummary(view),
    ),
  );
}

function openDownload(url: string): CardElement[] {
  return [text(downloadReady), actionSet([{ type: 'Action.OpenUrl', title: buttonTitles.openDownload, url }])];
}
