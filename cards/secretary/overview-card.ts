import type { IndexRow } from '../../bot/core/proposal/index-row';
import type { ProposalView } from '../../bot/core/proposal/view';
import {
  type AdaptiveCard,
  actionSet,
  type CardAction,
  type CardElement,
  card,
  heading,
  subheading,
  text,
} from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { fitCard } from '../elements/fit-card';
import { type AskedPage, pageButtons } from '../elements/page-buttons';
import { proposalButtons } from '../elements/proposal-buttons';
import { buttonTitles } from '../words/buttons';
import { deadlineLine } from '../words/deadline';
import { agreedCount } from '../words/overview';
import { stateSentence } from '../words/reasons';
import { somethingExpired } from '../words/retention';
import { shorten } from '../words/shorten';

/** One proposal, as this reader may see it. `group`: the heading under which it stands, or empty. */
export interface OverviewLine {
  row: IndexRow;
  view: ProposalView;
  group: string;
}

/** The parts of the card around its lines. */
interface Around {
  page: AskedPage;
  /** True when some proposals are past their retention term. */
  hasExpired?: boolean;
  /** Sentences below the list. */
  notes?: readonly string[];
  /** The list as a file. */
  download?: { explanation: string; url: string };
}

/**
 * Lists proposals under headings, in the order of their lines. The title of each opens it, so it is a button, and stands
 * alone, because side by side Teams would cut it.
 */
export function overviewCard(title: string, lines: readonly OverviewLine[], around: Around): AdaptiveCard {
  const { page, hasExpired = false, notes = [], download } = around;
  const buttons = proposalButtons(lines.map(({ row }) => row));
  const opening = lines.flatMap((line, index) => (buttons[index] ? [{ line, button: buttons[index] }] : []));
  const groups = [...new Set(lines.map(({ group }) => group))];
  return fitCard(stateRooms, (room) =>
    card(
      [
        heading(title),
        ...groups.flatMap((group) => [
          ...(group === '' ? [] : [subheading(group)]),
          ...opening
            .filter(({ line }) => line.group === group)
            .flatMap(({ line, button }) => [actionSet([button], 'Medium'), stateOf(line, room)]),
        ]),
        ...pageButtons(page),
        ...notes.map((note) => text(note)),
        ...(download ? [text(download.explanation), actionSet([linkTo(download.url)])] : []),
        ...(hasExpired ? [text(somethingExpired), actionSet([askButton('bewaartermijn')])] : []),
      ],
      title,
    ),
  );
}

/** Most characters of the sentence about each proposal, tried from the first number on. */
const stateRooms: [number, ...number[]] = [2_000, 400, 150];

function stateOf({ view }: OverviewLine, room: number): CardElement {
  const isOpen = view.status === 'submitted';
  const count = isOpen ? `${agreedCount(view.verdict)} ` : '';
  const until = isOpen && view.deadline ? ` ${deadlineLine(view.deadline)}` : '';
  return text(`${count}${shorten(stateSentence(view), room)}${until}`, { size: 'Small', spacing: 'Small' });
}

function linkTo(url: string): CardAction {
  return { type: 'Action.OpenUrl', title: buttonTitles.downloadList, url };
}
