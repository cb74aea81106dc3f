import { DeliveryFailure, type Messenger } from '../../../bot/reconcile/messenger';
import type { Mortal, Network } from './network';
import type { Plan } from './troubles';

/** Milliseconds of a call at most, as the messenger promises. */
const patienceMs = 20_000;
const gaveUp = () => new DeliveryFailure('unavailable', 0);

/** A message that Teams took. */
export interface Posted {
  messageId: string;
  conversationId: string;
  /** The message as it was posted. */
  card: object;
  from: Mortal;
  /** True when the process got to hear that it was taken. */
  isHeard: boolean;
}

/** Teams as one process reaches it. `onPosted`: called with each message that Teams took. */
export function createFaultyMessenger(
  messenger: Messenger,
  from: Mortal,
  network: Network,
  plan: Plan,
  onPosted: (posted: Posted) => void,
): Messenger {
  const send = <T>(label: string, take: () => Promise<T>) =>
    network.send({ from, label, kind: 'change', take, trouble: plan.next('change'), patienceMs, gaveUp });
  return {
    async post(place, message, thread) {
      const { conversationId } = place;
      const kept: Posted = { messageId: '', conversationId, card: message.card, from, isHeard: false };
      const posted = await send(`post in ${place.conversationId}`, async () => {
        const taken = await messenger.post(place, message, thread);
        kept.messageId = taken.messageId;
        onPosted(kept);
        return taken;
      });
      kept.isHeard = true;
      return posted;
    },
    edit: (place, posted, message) => send(`edit ${posted.messageId}`, () => messenger.edit(place, posted, message)),
  };
}
