import type { Roster } from '../../../bot/answers/ports';
import type { Asker } from '../../../bot/answers/scope';
import { parseQuestion } from '../../../bot/language/parse-question';
import type { Store } from '../../../bot/store/ports';
import { memoryBot } from './memory-bot';
import { askedAt, linesOf } from './store-with';

/** Somebody at the bot's desk: types, and reads line by line what comes back. Every sentence is a message of its own. */
export function createDesk(store: Store, roster: Roster = async () => []) {
  const { answer, instruct } = memoryBot({ store, clock: { now: () => askedAt }, teams: { roster } });
  let messages = 0;

  async function answerTo(text: string, asker: Asker) {
    const question = parseQuestion(text);
    messages += 1;
    switch (question.kind) {
      case 'remind':
      case 'withdraw':
      case 'newVersion':
      case 'moveDeadline':
      case 'substitute':
        return instruct(question, asker, `message-${messages}`);
      case 'link':
      case 'unlink':
      case 'new':
      case 'sample':
      case 'retention':
        throw new Error(`${text} is not for this desk`);
      default:
        return answer(question, asker);
    }
  }

  return {
    answerTo,
    ask: async (text: string, asker: Asker) => linesOf(await answerTo(text, asker)),
  };
}
