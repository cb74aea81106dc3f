import type { IndexRow } from '../../bot/core/proposal/index-row';
import type { ProposalView } from '../../bot/core/proposal/view';
import {
  type AdaptiveCard,
  actionSet,
  type CardAction,
  type CardElement,
  card,
  heading,
  richText,
  run,
  subheading,
  text,
} from '../elements/adaptive-card';
import { type AskedPage, pageButtons } from '../elements/page-buttons';
import { proposalButtons } from '../elements/proposal-buttons';
import { rowName, rowTitle } from '../words/chat';
import { deadlineLine } from '../words/deadline';
import { myWorkWords } from '../words/my-work';
import { moreProposals } from '../words/overview';
import { stateSentence } from '../words/reasons';
import { shorten } from '../words/shorten';
import { openInChannelLinks } from './open-in-channel';

/** A page of the rounds and proposals that wait for one person. */
export interface MyWork {
  /** `row`: as the asker may see it. `url`: the way to the card, or empty. */
  waiting: readonly Round[];
  /** Proposals of the asker that need their author. */
  own: readonly { row: IndexRow; view: ProposalView }[];
  page: AskedPage;
  /** The number of open proposals that were not looked at. */
  others: number;
  /** False when Teams did not say for every conversation who is in it. */
  isWhole: boolean;
}

interface Round {
  row: IndexRow;
  party: string;
  url: string;
}

/**
 * Lists the rounds that wait for the asker, each with a link to its card, and the asker's own proposals that need their
 * author, each with a button that opens it.
 */
export function myWorkCard({ waiting, own, page, others, isWhole }: MyWork): AdaptiveCard {
  const isNothing = waiting.length + own.length === 0;
  const links = openInChannelLinks(waiting.map(({ row, party, url }) => ({ name: rowName(row), apart: party, url })));
  const opening = proposalButtons(own.map(({ row }) => row));
  return card(
    [
      heading(myWorkWords.title),
      ...(isNothing ? [text(myWorkWords.nothing)] : []),
      ...waiting.flatMap((round, index) => [lineOf(round), ...alone(links[index])]),
      ...(own.length > 0 ? [subheading(myWorkWords.own)] : []),
      ...own.flatMap(({ view }, index) => [
        ...alone(opening[index]),
        text(shorten(stateSentence(view), longestState), { spacing: 'Small' }),
      ]),
      ...pageButtons(page),
      ...(others > 0 ? [text(moreProposals(others))] : []),
      ...(isWhole ? [] : [text(myWorkWords.notWhole)]),
    ],
    isNothing ? myWorkWords.nothing : myWorkWords.title,
  );
}

/** Most characters about one proposal: ten of these stay within what Teams takes. */
const longestState = 400;

function lineOf({ row, party }: Round): CardElement {
  const until = row.deadline === '' ? '' : ` ${deadlineLine(row.deadline)}`;
  const words = `${myWorkWords.forParty(party)}${until}`;
  return richText([run(rowTitle(row), { weight: 'Bolder' }), run(`\n${words}`)], 'Medium');
}

function alone(button: CardAction | undefined): CardElement[] {
  return button ? [actionSet([button], 'Small')] : [];
}
