import { greetingCard } from '../../cards/chat/greeting-card';
import type { Instant } from '../core/calendar/dates';
import type { Person } from '../core/directory/person';
import type { Messenger } from '../reconcile/messenger';
import type { Store } from '../store/ports';
import type { Installation } from './installation';

export interface GreetPorts {
  store: Pick<Store, 'once'>;
  messenger: Pick<Messenger, 'post'>;
  isSecretary: (person: Person) => boolean;
  now: () => Instant;
}

/** Milliseconds within which a bot that was removed and added again is no news. */
const notAgainMs = 30 * 24 * 3_600_000;

/** Says once what to do first, where the bot was just added. */
export function createGreet({ store, messenger, isSecretary, now }: GreetPorts) {
  return async function greet({ tenantId, place, by, isAdded }: Installation): Promise<void> {
    if (!isAdded || !place) return;
    const until = new Date(Date.parse(now()) + notAgainMs).toISOString();
    if (!(await store.once.take({ tenantId, name: `greeted|${place.conversationId}`, until }, now()))) return;
    const card = greetingCard(place.kind, by !== undefined && isSecretary(by));
    await messenger.post(place, { card, summary: card.fallbackText });
  };
}
