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

/** A file that is ready, and the link to it. */
interface ReadyDownload {
  what: 'note' | 'certificate';
  url: string;
}

/** Tells the author once that every party has agreed. With `download` it is the same card, after a Download button. */
export function reportCard(view: ProposalView, download?: ReadyDownload): AdaptiveCard {
  return fitCard(wholeAnswerRooms, (room) =>
    card(
      [
        heading(reportTitle(view)),
        text(stateSentence(view)),
        consultationTable(view),
        ...view.rows.flatMap((row) => answersOfParty(row, view, { ...room, atOnce: room.answers })),
        ...(view.notFilled ? [text(notFilledSentences[view.notFilled])] : []),
        actionSet(
          [
            execute(buttonTitles.download, 'download', buttonData(view), { style: 'positive' }),
            execute(buttonTitles.downloadCertificate, 'downloadCertificate', buttonData(view)),
            ...(view.written ? [] : [execute(buttonTitles.writtenRound, 'askWrittenRound', buttonData(view))]),
          ],
          'Medium',
        ),
        ...(download ? openDownload(download) : []),
      ],
      reportSummary(view),
    ),
  );
}

function openDownload({ what, url }: ReadyDownload): CardElement[] {
  return [text(downloadReady[what]), actionSet([{ type: 'Action.OpenUrl', title: buttonTitles.openDownload, url }])];
}
