import { type AdaptiveCard, actionSet, card, text } from '../elements/adaptive-card';

/** Typed in chat an Akkoord counts for nothing: the way to the cards where it does. At most `mostButtons` links. */
export function whereToAnswerCard(links: readonly { title: string; url: string }[]): AdaptiveCard {
  const [first, ...others] = links;
  const sentence = first ? onTheCard : `${onTheCard} ${noCard}`;
  if (first && others.length === 0) return card([text(sentence), openButton(first.url)], sentence);
  return card([text(sentence), ...links.flatMap(({ title, url }) => [text(title), openButton(url)])], sentence);
}

const onTheCard = 'Een akkoord geeft u op de kaart zelf, in het kanaal van uw partij.';
const noCard = 'Wij vinden hier nu geen open kaart.';

function openButton(url: string) {
  return actionSet([{ type: 'Action.OpenUrl', title: 'Open in kanaal', url }], 'Small');
}
