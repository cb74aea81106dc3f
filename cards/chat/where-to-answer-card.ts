import { type AdaptiveCard, actionSet, card, text } from '../elements/adaptive-card';
import { answerOnTheCard, noOpenCard } from '../words/answering';
import { openInChannelLinks, type WayToCard } from './open-in-channel';

/** Leads to the cards on which an answer counts: an Akkoord typed in chat does not. At most `mostButtons` ways. */
export function whereToAnswerCard(ways: readonly WayToCard[]): AdaptiveCard {
  const sentence = ways.length > 0 ? answerOnTheCard : `${answerOnTheCard} ${noOpenCard}`;
  const links = openInChannelLinks(ways).flatMap((link) => (link ? [link] : []));
  // One under another, because side by side Teams would cut a long subject.
  return card([text(sentence), ...links.map((link) => actionSet([link], 'Small'))], sentence);
}
