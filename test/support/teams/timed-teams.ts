import { limitSends } from '../../../bot/reconcile/limit-sends';
import type { Messenger } from '../../../bot/reconcile/messenger';
import { aPlace } from '../builders';

const card = { card: {}, summary: 'Voorstel ter afstemming' };

/** Teams behind the limiter, on a clock that only `runUntil` moves. */
export function timedTeams() {
  let now = 0;
  const sent: { conversation: string; at: number; summary: string }[] = [];
  const failures: unknown[] = [];
  const waits: number[] = [];
  let timers: { at: number; go: () => void }[] = [];
  const note = (conversation: string, summary: string) => sent.push({ conversation, at: now, summary });
  const messenger: Messenger = {
    async post({ conversationId }, { summary }) {
      note(conversationId, summary);
      return { conversationId, messageId: `${sent.length}` };
    },
    async edit({ conversationId }, _posted, { summary }) {
      note(conversationId, summary);
    },
  };
  const wait = (ms: number) => {
    waits.push(ms);
    return new Promise<void>((go) => timers.push({ at: now + ms, go }));
  };
  const limited = limitSends(messenger, { now: () => now, wait });
  const failed = (error: unknown) => failures.push(error);
  const placeOf = (conversationId: string, tenantId = 'gemeente') => aPlace({ conversationId, tenantId });

  return {
    sent,
    failures,
    waits,
    sentAt: (name: string) => sent.filter(({ conversation }) => conversation === name).map(({ at }) => at),
    post: (name: string, tenantId?: string) => void limited.post(placeOf(name, tenantId), card).catch(failed),
    postFirst: (name: string, summary: string) =>
      void limited.post(placeOf(name), { ...card, summary, goesFirst: true }).catch(failed),
    edit: (name: string) =>
      void limited.edit(placeOf(name), { conversationId: name, messageId: '1' }, card).catch(failed),
    /** Makes the process stand still: time passes, and it does nothing until it goes on. */
    standStillUntil(moment: number) {
      now = moment;
    },
    async runUntil(moment: number) {
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= moment).sort((one, other) => one.at - other.at);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.go();
        await settled();
      }
      now = moment;
      await settled();
    },
  };
}

/** After everything that was only waiting for a promise. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
