import { createInstruct } from '../../../bot/answers/instruct';
import type { Asker } from '../../../bot/answers/scope';
import { createHandleCommand } from '../../../bot/commands/handle-command';
import { createHandleRevision } from '../../../bot/commands/handle-new-version';
import { createHandleSubstitution } from '../../../bot/commands/handle-substitution';
import type { Person, Place } from '../../../bot/core/directory/person';
import { parseQuestion } from '../../../bot/language/parse-question';
import type { Store } from '../../../bot/store/ports';
import { askedAt, enquiries, linesOf } from './store-with';

/** Somebody at the bot's desk: types, and reads line by line what comes back. Every sentence is a message of its own. */
export function createDesk(store: Store, roster: (place: Place) => Promise<Person[]> = async () => []) {
  const now = () => askedAt;
  const { proposals, index } = store;
  const handleCommand = createHandleCommand({
    proposals,
    index,
    policy: { fourEyes: true },
    now,
    requestReconcile: () => {},
  });
  const handleSubstitution = createHandleSubstitution({ store, handleCommand, now });
  const startRevision = createHandleRevision({ store, handleCommand }).start;
  const instruct = createInstruct({ store, handleCommand, handleSubstitution, startRevision, roster, now });
  let messages = 0;

  async function answerTo(text: string, asker: Asker) {
    const question = parseQuestion(text);
    messages += 1;
    switch (question.kind) {
      case 'remind':
      case 'withdraw':
      case 'revise':
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
        return enquiries(store)(question, asker);
    }
  }

  return {
    answerTo,
    ask: async (text: string, asker: Asker) => linesOf(await answerTo(text, asker)),
  };
}
