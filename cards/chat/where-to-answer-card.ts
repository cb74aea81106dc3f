import { type AdaptiveCard, actionSet, card, text } from '../elements/adaptive-card';
import { answerOnTheCard, noOpenCard } from '../words/answering';
import { buttonTitles } from '../words/buttons';

/** Leads to the cards on which an answer counts: an Akkoord typed in chat does not. At most `mostButtons` links. */
export function whereToAnswerCard(links: readonly { title: string; url: string }[]): AdaptiveCard {
  const [first, ...others] = links;
  const sentence = first ? answerOnTheCard : `${answerOnTheCard} ${noOpenCard}`;
  if (first && others.length === 0) return card([text(sentence), openButton(first.url)], sentence);
  return card([text(sentence), ...links.flatMap(({ title, url }) => [text(title), openButton(url)])], sentence);
}

function openButton(url: string) {
  return actionSet([{ type: 'Action.OpenUrl', title: buttonTitles.openInChannel, url }], 'Small');
}
