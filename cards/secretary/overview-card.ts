import type { IndexRow } from '../../bot/core/proposal/index-row';
import type { ProposalView } from '../../bot/core/proposal/view';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  heading,
  richText,
  run,
  subheading,
  text,
} from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { fitCard } from '../elements/fit-card';
import { rowTitle } from '../words/chat';
import { deadlineLine } from '../words/deadline';
import { moreProposals } from '../words/overview';
import { stateSentence } from '../words/reasons';
import { somethingExpired } from '../words/retention';
import { shorten } from '../words/shorten';

/** One proposal: as it may be named to this reader, and how it stands. */
export interface OverviewLine {
  row: IndexRow;
  view: ProposalView;
}

/** Proposals under headings. `others`: how many more there are than are given. `hasExpired`: some are past their retention. */
export function overviewCard(
  title: string,
  groups: readonly { heading: string; lines: readonly OverviewLine[] }[],
  { others, hasExpired = false }: { others: number; hasExpired?: boolean },
): AdaptiveCard {
  return fitCard(stateRooms, (room) =>
    card(
      [
        heading(title),
        ...groups.flatMap((group) => [subheading(group.heading), ...group.lines.map((line) => lineOf(line, room))]),
        ...(others > 0 ? [text(moreProposals(others))] : []),
        ...(hasExpired ? [text(somethingExpired), actionSet([askButton('bewaartermijn')])] : []),
      ],
      title,
    ),
  );
}

/** Characters of each sentence on how a proposal stands. */
const stateRooms: [number, ...number[]] = [2_000, 400, 150];

function lineOf({ row, view }: OverviewLine, room: number): CardElement {
  const until = view.deadline ? ` ${deadlineLine(view.deadline)}` : '';
  return richText(
    [run(rowTitle(row), { weight: 'Bolder' }), run(`\n${shorten(stateSentence(view), room)}${until}`)],
    'Small',
  );
}
