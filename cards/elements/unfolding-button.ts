import { type CardVerb, remarkInputOf } from '../../bot/core/card-verb';
import { remarkLimit } from '../../bot/core/proposal/command';
import { buttonTitles } from '../words/buttons';
import { actionSet, type CardAction, type CardElement, execute } from './adaptive-card';
import type { CardInput } from './card-input';

interface Labels {
  label: string;
  errorMessage: string;
}

/**
 * A button that unfolds an input and the button Versturen, so that nobody answers by mistake. Versturen sends `data`
 * and the typed text. `typed`: what stands in the input already.
 */
export function unfoldingButton(title: string, verb: CardVerb, labels: Labels, data: object, typed = ''): CardAction {
  const send = actionSet([execute(buttonTitles.send, verb, data, { style: 'positive' })]);
  return unfolding(title, verb, labels, [send], typed);
}

/** A button that unfolds an input, with `buttons` below it. `verb` names the input. */
export function unfolding(
  title: string,
  verb: CardVerb,
  labels: Labels,
  buttons: readonly CardElement[],
  typed = '',
): CardAction {
  const input: CardInput = {
    type: 'Input.Text',
    id: remarkInputOf(verb),
    ...labels,
    isRequired: true,
    isMultiline: true,
    maxLength: remarkLimit,
    ...(typed === '' ? {} : { value: typed }),
  };
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body: [input, ...buttons] } };
}
