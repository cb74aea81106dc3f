import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { replacedCard } from '../../cards/party/replaced-card';
import type { MessageRow } from '../core/proposal/message-row';
import { cardKey } from '../reconcile/desired-message';
import { messageLink } from '../reconcile/message-link';
import type { Messenger } from '../reconcile/messenger';
import type { MessageStore } from '../store/ports';
import { type Click, keyOf } from './click';

/** The card to put in the pressed one's place; undefined: the pressed card stays. */
export type Replacement = () => AdaptiveCard | undefined | Promise<AdaptiveCard | undefined>;

/** Replaces the pressed card on every screen, after the answer. When Teams refuses, the old card stays. */
export function createReplaceCard(messenger: Messenger, onFault: (error: unknown) => void) {
  return (click: Click, replacement: Replacement): void => {
    setImmediate(() => replace(click, replacement).catch(onFault));
  };

  async function replace({ place, conversationId, replyToId: messageId }: Click, replacement: Replacement) {
    const card = await replacement();
    if (!card) return;
    // In a channel the card that people press starts a thread.
    const thread = place.kind === 'channel' ? `;messageid=${messageId}` : '';
    const posted = { messageId, conversationId: `${conversationId}${thread}` };
    await messenger.edit(place, posted, { card, summary: card.fallbackText });
  }
}

/**
 * Makes the function that returns the card that says that another one replaced it; undefined when the right card was
 * pressed. A crash just after posting can leave a party's card in Teams twice, of which only one is kept up to date.
 * Presses on one party's card that come together share one reading of its row.
 */
export function createCardOfDoubled(messages: Pick<MessageStore, 'find'>) {
  const underWay = new Map<string, Promise<MessageRow | undefined>>();

  function find({ tenantId, data }: Pressed): Promise<MessageRow | undefined> {
    const name = [tenantId, data.proposalId, data.party].join('|');
    const reading =
      underWay.get(name) ??
      messages.find(keyOf({ tenantId, data }), cardKey(data.party)).finally(() => underWay.delete(name));
    underWay.set(name, reading);
    return reading;
  }

  return async function cardOfDoubled(pressed: Pressed): Promise<AdaptiveCard | undefined> {
    const kept = await find(pressed);
    const { replyToId } = pressed;
    if (!kept?.messageId || replyToId === '' || kept.messageId === replyToId) return undefined;
    return replacedCard(messageLink(kept.place, kept.messageId));
  };
}

type Pressed = Pick<Click, 'tenantId' | 'data' | 'replyToId'>;
