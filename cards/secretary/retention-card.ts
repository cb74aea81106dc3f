import type { RetentionList } from '../../bot/core/archive/removal';
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
import { fitCard } from '../elements/fit-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { inputLabels } from '../words/positions';
import {
  expiredSentence,
  moreExpired,
  noneExpired,
  noTerms,
  proposalName,
  removedHeading,
  removedSentence,
  removeTitle,
  removeWarning,
  retentionTitle,
  termsSentence,
} from '../words/retention';
import { shorten } from '../words/shorten';

/** Lists the proposals past their term, with a button to remove them, and the earlier removals. */
export function retentionCard({ terms, expired, hasMore, removals }: RetentionList): AdaptiveCard {
  const opening = terms.length === 0 ? noTerms : termsSentence(terms);
  return fitCard(lineRooms, (room) =>
    card(
      [
        heading(retentionTitle),
        text(opening),
        ...(expired.length === 0 ? [text(noneExpired)] : []),
        ...expired.map(({ proposal, ...expiry }) =>
          line(proposalName(proposal.memo), expiredSentence(proposal, expiry), room),
        ),
        ...(hasMore ? [text(moreExpired)] : []),
        ...(expired.length === 0
          ? []
          : [text(removeWarning), removeButton(expired.map(({ proposal }) => proposal.id))]),
        ...(removals.length === 0 ? [] : [subheading(removedHeading)]),
        ...removals.map((removal) => line(proposalName(removal), removedSentence(removal), room)),
      ],
      retentionTitle,
    ),
  );
}

/** Most characters about each proposal, tried from the first number on. */
const lineRooms: [number, ...number[]] = [2_000, 400, 200];

function line(name: string, sentence: string, room: number): CardElement {
  return richText([run(shorten(name, room), { weight: 'Bolder' }), run(`\n${shorten(sentence, room)}`)], 'Small');
}

/** The button names each listed proposal, so that it removes those and no others. */
function removeButton(ids: readonly string[]): CardElement {
  const data = { proposals: ids.join(',') };
  return actionSet([unfoldingButton(removeTitle, 'removeExpired', inputLabels.reason, data)], 'Medium');
}
