import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { replacedCard } from '../../cards/party/replaced-card';
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
 * Returns the card that says that another one replaced it; undefined when the right card was pressed. A crash just
 * after posting can leave a party's card in Teams twice, of which only one is kept up to date.
 */
export async function cardOfDoubled(
  messages: MessageStore,
  click: Pick<Click, 'tenantId' | 'data' | 'replyToId'>,
): Promise<AdaptiveCard | undefined> {
  const kept = await messages.find(keyOf(click), cardKey(click.data.party));
  if (!kept?.messageId || click.replyToId === '' || kept.messageId === click.replyToId) return undefined;
  return replacedCard(messageLink(kept.place, kept.messageId));
}
