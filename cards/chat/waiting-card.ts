import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, heading, richText, run, text } from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { fitCard } from '../elements/fit-card';
import { stateSentence } from '../words/reasons';
import { shorten } from '../words/shorten';
import { statusSummary } from '../words/summaries';
import { titleOf } from '../words/titles';
import { nobodyWaited, type Wait, waitSentence } from '../words/waiting';

/** Lists the parties that still have to answer. A reader who may remind them gets the button for it. */
export function waitingCard(view: ProposalView, waits: readonly Wait[]): AdaptiveCard {
  const { proposalId, reader, status } = view;
  const isOver = status !== 'submitted';
  return fitCard(sentenceRooms, (room) =>
    card(
      [
        heading(titleOf(view)),
        ...(isOver || waits.length === 0
          ? [text(isOver ? stateSentence(view) : `${nobodyWaited} ${stateSentence(view)}`)]
          : waits.map((wait) =>
              richText(
                [run(wait.row.name, { weight: 'Bolder' }), run(`: ${shorten(waitSentence(wait), room)}`)],
                'Small',
              ),
            )),
        ...(isOver || waits.length === 0 || reader.kind === 'party'
          ? []
          : [actionSet([askButton('herinner', proposalId)])]),
      ],
      statusSummary(view),
    ),
  );
}

/** Most characters about one party, tried from the first number on. */
const sentenceRooms: [number, ...number[]] = [4_000, 800, 200];
