import type { Asker } from '../../../bot/answers/scope';
import type { Roster } from '../../../bot/reconcile/roster';
import type { Store } from '../../../bot/store/ports';
import { memoryBot } from './memory-bot';
import { askedAt, linesOf } from './store-with';

/** A person at the bot's desk types, and reads the answer line by line. Every sentence is a message of its own. */
export function createDesk(store: Store, roster: Roster = async () => []) {
  const { answerText } = memoryBot({ store, clock: { now: () => askedAt }, teams: { roster } });
  let messages = 0;

  async function answerTo(text: string, asker: Asker, page = 1) {
    messages += 1;
    return answerText({ text, page }, asker, `message-${messages}`);
  }

  return {
    answerTo,
    ask: async (text: string, asker: Asker, page = 1) => linesOf(await answerTo(text, asker, page)),
  };
}
