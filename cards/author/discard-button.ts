import type { ButtonData } from '../../bot/core/card-verb';
import { actionSet, type CardAction, execute, text } from '../elements/adaptive-card';
import { buttonTitles } from '../words/buttons';
import { nothingIsKept } from '../words/concept';

/** Asks once more before a concept is thrown away, because nothing of it can be brought back. */
export function discardButton(data: ButtonData): CardAction {
  const yes = execute(buttonTitles.discardForSure, 'discardDraft', data, { style: 'destructive', inputs: 'none' });
  const body = [text(nothingIsKept), actionSet([yes])];
  return {
    type: 'Action.ShowCard',
    title: buttonTitles.discard,
    style: 'destructive',
    card: { type: 'AdaptiveCard', body },
  };
}
