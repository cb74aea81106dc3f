import { greetingCard } from '../../cards/chat/greeting-card';
import type { Instant } from '../core/calendar/dates';
import type { SecretariesOf } from '../core/directory/secretary';
import type { Messenger } from '../reconcile/messenger';
import type { Store } from '../store/ports';
import type { Installation } from './installation';

export interface GreetPorts {
  store: Pick<Store, 'once'>;
  messenger: Pick<Messenger, 'post'>;
  secretariesOf: SecretariesOf;
  now: () => Instant;
}

/** Milliseconds within which a bot that was removed and added again is no news. */
const notAgainMs = 30 * 24 * 3_600_000;

/** Says once what to do first, where the bot was just added. */
export function createGreet({ store, messenger, secretariesOf, now }: GreetPorts) {
  return async function greet({ tenantId, place, by, isAdded }: Installation): Promise<void> {
    if (!isAdded || !place) return;
    const until = new Date(Date.parse(now()) + notAgainMs).toISOString();
    if (!(await store.once.take({ tenantId, name: `greeted|${place.conversationId}`, until }, now()))) return;
    const isBySecretary = by !== undefined && (await secretariesOf(tenantId)).includes(by.id);
    const card = greetingCard(place.kind, isBySecretary);
    await messenger.post(place, { card, summary: card.fallbackText });
  };
}
