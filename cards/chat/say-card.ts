import { type AdaptiveCard, actionSet, type CardAction, card, text } from '../elements/adaptive-card';

/** One sentence, with buttons for what can be done next. */
export function sayCard(sentence: string, buttons: readonly CardAction[] = []): AdaptiveCard {
  return card([text(sentence), ...(buttons.length === 0 ? [] : [actionSet(buttons)])], sentence);
}
