import { type AdaptiveCard, actionSet, type CardAction, type CardElement, card, text } from '../elements/adaptive-card';
import { mostButtons, sizeOf } from '../elements/fit-card';

interface More {
  /** Lines under the answer, before the card. */
  lines?: readonly CardElement[];
  /** The card that shows the same in full. */
  below?: AdaptiveCard;
  buttons?: readonly CardAction[];
}

/** The answer itself in a sentence, and then what shows it. */
export function answerCard(sentence: string, { lines = [], below, buttons = [] }: More = {}): AdaptiveCard {
  const rows = buttons.slice(0, mostButtons).map((button) => actionSet([button], 'Small'));
  return card([text(sentence, { weight: 'Bolder' }), ...lines, ...(below?.body ?? []), ...rows], sentence);
}

/** Room for one card beside another in one message of Teams. */
const mostTogether = 70_000;

/** Puts the answers to several questions of one message on one card, as far as they fit. Returns how many did. */
export function joinAnswers(cards: readonly AdaptiveCard[]): { joined: AdaptiveCard; count: number } {
  const [first, ...others] = cards;
  if (!first) return { joined: card([], ''), count: 0 };
  let [joined, count] = [first, 1];
  for (const next of others) {
    const body: CardElement[] = [...joined.body, ...separated(next.body)];
    const longer = { ...joined, body, fallbackText: `${joined.fallbackText} ${next.fallbackText}` };
    if (sizeOf(longer) > mostTogether) break;
    joined = longer;
    count += 1;
  }
  return { joined, count };
}

function separated([first, ...others]: readonly CardElement[]): CardElement[] {
  if (!first) return [];
  return [
    first.type === 'TextBlock' || first.type === 'RichTextBlock' ? { ...first, spacing: 'Large' } : first,
    ...others,
  ];
}
