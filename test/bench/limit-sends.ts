import { setTimeout as wait } from 'node:timers/promises';
import { limitSends } from '../../bot/reconcile/limit-sends';
import type { Messenger } from '../../bot/reconcile/messenger';
import { aPlace } from '../support/builders';

/**
 * Prints the cost of the limiter, in milliseconds of CPU, when so many sends are due at once. Meanwhile no click is
 * answered.
 */
const due = 1_500;
const card = { card: {}, summary: 'Herinnering' };
const messenger: Messenger = {
  post: async ({ conversationId }) => ({ conversationId, messageId: '1' }),
  edit: async () => {},
};

void measure();

async function measure(): Promise<void> {
  const clock = { now: () => performance.now(), wait: (ms: number) => wait(ms, undefined, { ref: false }) };
  const limited = limitSends(messenger, clock);
  const outcomes = { refused: 0 };
  const before = process.cpuUsage();
  for (let sent = 0; sent < due; sent += 1) {
    const place = aPlace({ tenantId: `tenant ${sent % 10}`, conversationId: `conversation ${sent}` });
    limited.post(place, card).catch(() => {
      outcomes.refused += 1;
    });
  }
  const { user, system } = process.cpuUsage(before);
  await wait(1_100);
  console.info({ due, cpuMs: Math.round((user + system) / 1_000), ...outcomes });
}
