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
import { buttonTitles } from '../words/buttons';
import { rowTitle } from '../words/chat';
import { deadlineLine } from '../words/deadline';
import { myWorkWords } from '../words/my-work';
import { moreProposals } from '../words/overview';
import { stateSentence } from '../words/reasons';
import { shorten } from '../words/shorten';

/** The rounds and proposals that wait for one person. */
export interface MyWork {
  /** `row`: as the asker may see it. `url`: the way to the card, or empty. */
  waiting: readonly { row: IndexRow; deadline: string; party: string; url: string }[];
  /** Proposals of the asker that need their author. */
  own: readonly { row: IndexRow; view: ProposalView }[];
  /** The number that did not fit. */
  others: number;
  /** False when Teams did not say for every conversation who is in it. */
  isWhole: boolean;
}

/**
 * Lists the rounds that wait for the asker, each with a link to its card, and the asker's own proposals that need their
 * author.
 */
export function myWorkCard({ waiting, own, others, isWhole }: MyWork): AdaptiveCard {
  const isNothing = waiting.length + own.length === 0;
  return card(
    [
      heading(myWorkWords.title),
      ...(isNothing ? [text(myWorkWords.nothing)] : []),
      ...waiting.flatMap(waitingLines),
      ...(own.length > 0 ? [subheading(myWorkWords.own)] : []),
      ...own.flatMap(({ row, view }) => [
        line(rowTitle(row), shorten(stateSentence(view), longestState)),
        actionSet([askButton('status', row.id)], 'Small'),
      ]),
      ...(others > 0 ? [text(moreProposals(others))] : []),
      ...(isWhole ? [] : [text(myWorkWords.notWhole)]),
    ],
    isNothing ? myWorkWords.nothing : myWorkWords.title,
  );
}

/** Most characters of a title: forty of these stay within what Teams takes. */
const longestState = 400;

function waitingLines({ row, deadline, party, url }: MyWork['waiting'][number]): CardElement[] {
  const until = deadline === '' ? '' : ` ${deadlineLine(deadline)}`;
  const open = { type: 'Action.OpenUrl', title: buttonTitles.openInChannel, url } as const;
  return [
    line(rowTitle(row), `${myWorkWords.forParty(party)}${until}`),
    ...(url === '' ? [] : [actionSet([open], 'Small')]),
  ];
}

function line(title: string, words: string): CardElement {
  return richText([run(title, { weight: 'Bolder' }), run(`\n${words}`)], 'Medium');
}
