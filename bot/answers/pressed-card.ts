import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { replacedCard } from '../../cards/party/replaced-card';
import { cardKey } from '../reconcile/desired-message';
import type { Messenger } from '../reconcile/messenger';
import type { MessageStore } from '../store/ports';
import { type Click, keyOf } from './click';
import { messageLink } from './message-link';

/** What is to come in the place of a card; undefined: it stays. */
export type Replacement = () => AdaptiveCard | undefined | Promise<AdaptiveCard | undefined>;

/** Puts a card in the place of the one that was pressed, on every screen; after the answer. When Teams refuses, it stays. */
export function createReplaceCard(messenger: Messenger, onFault: (error: unknown) => void) {
  return (click: Click, replacement: Replacement): void => {
    setImmediate(() => replace(click, replacement).catch(onFault));
  };

  async function replace({ place, conversationId, replyToId: messageId }: Click, replacement: Replacement) {
    const card = await replacement();
    if (!card) return;
    // In a channel a card that people press starts a thread.
    const thread = place.kind === 'channel' ? `;messageid=${messageId}` : '';
    const posted = { messageId, conversationId: `${conversationId}${thread}` };
    await messenger.edit(place, posted, { card, summary: card.fallbackText });
  }
}

/**
 * After a crash just after posting, a party's card can be in Teams twice, and only one of them is kept up to date. What the
 * other one says once it was pressed; undefined when the right one was.
 */
export async function cardOfDoubled(
  messages: MessageStore,
  click: Pick<Click, 'tenantId' | 'data' | 'replyToId'>,
): Promise<AdaptiveCard | undefined> {
  const kept = await messages.find(keyOf(click), cardKey(click.data.party));
  if (!kept?.messageId || click.replyToId === '' || kept.messageId === click.replyToId) return undefined;
  return replacedCard(messageLink(kept.place, kept.messageId));
}
