import type { ProposalEvent } from '../../bot/core/proposal/event';
import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, richText, run, text } from '../elements/adaptive-card';
import { fitCard } from '../elements/fit-card';
import { earlierSentence, eventSentence, historyTitle, momentWords } from '../words/events';
import { titleOf } from '../words/titles';

/** Lists who did what and when, oldest first. A long history shows its last lines and counts the earlier ones. */
export function historyCard(view: ProposalView, events: readonly ProposalEvent[]): AdaptiveCard {
  const title = historyTitle(titleOf(view));
  const nameOf = (party: string) => view.rows.find((row) => row.party === party)?.name ?? party;
  return fitCard(lineRooms, (room) => {
    const shown = events.slice(-room);
    return card(
      [
        heading(title),
        ...(shown.length < events.length ? [text(earlierSentence(events.length - shown.length))] : []),
        ...shown.map((event) =>
          richText([run(`${momentWords(event.at)} `, { isSubtle: true }), run(eventSentence(event, nameOf))], 'Small'),
        ),
      ],
      title,
    );
  });
}

/** Most lines on the card, tried from the first number on. */
const lineRooms: [number, ...number[]] = [50, 20];
