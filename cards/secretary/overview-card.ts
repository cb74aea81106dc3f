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

/** One proposal, as this reader may see it. */
export interface OverviewLine {
  row: IndexRow;
  view: ProposalView;
}

/**
 * Lists proposals under headings. `others`: the number that did not fit. `hasExpired`: some proposals are past their
 * retention term.
 */
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

/** Most characters of the sentence about each proposal, tried from the first number on. */
const stateRooms: [number, ...number[]] = [2_000, 400, 150];

function lineOf({ row, view }: OverviewLine, room: number): CardElement {
  const until = view.deadline ? ` ${deadlineLine(view.deadline)}` : '';
  return richText(
    [run(rowTitle(row), { weight: 'Bolder' }), run(`\n${shorten(stateSentence(view), room)}${until}`)],
    'Small',
  );
}
