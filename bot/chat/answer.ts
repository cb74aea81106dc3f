import { askButton } from '../../cards/ask-button';
import { helpCard } from '../../cards/help-card';
import { partiesCard } from '../../cards/parties-card';
import { sayCard } from '../../cards/say-card';
import { notUnderstood } from '../../cards/words/chat';
import type { CommandWord } from '../../cards/words/commands';
import type { ProposalKey } from '../core/proposal';
import { Refusal } from '../core/refusal';
import type { Store } from '../store/ports';
import { answerAgreement } from './answer-agreement';
import { answerStatus, showStatus } from './answer-status';
import type { Answer, Enquiry } from './question';
import type { Asker } from './scope';

interface AnswerPorts {
  store: Pick<Store, 'index' | 'proposals' | 'parties' | 'messages'>;
  /** Whether `voorbeeld` may be asked. */
  hasSample: boolean;
}

export type Answers = ReturnType<typeof createAnswers>;

/** Tells people what they ask, as far as they may know it where they ask it. Changes nothing. */
export function createAnswers({ store, hasSample }: AnswerPorts) {
  async function parties({ isSecretary, tenantId }: Asker): Promise<Answer> {
    if (!isSecretary) return new Refusal('notSecretary');
    return partiesCard((await store.parties.load(tenantId))?.value ?? []);
  }

  function help({ place, isSecretary }: Asker): Answer {
    return helpCard({ isPrivate: place.kind === 'personal', isSecretary, hasSample });
  }

  /** Only commands that this asker may give, and that do something without a name behind them. */
  function nearest(commands: readonly CommandWord[], { place, isSecretary }: Asker): Answer {
    const isPrivate = place.kind === 'personal';
    const isOffered: Record<CommandWord, boolean> = {
      help: true,
      status: true,
      nieuw: isPrivate,
      voorbeeld: isPrivate && hasSample,
      partijen: isSecretary,
      ontkoppel: isSecretary && !isPrivate,
      koppel: false,
    };
    const offered = commands.filter((command) => isOffered[command]).slice(0, 3);
    return sayCard(notUnderstood, [...new Set<CommandWord>([...offered, 'status', 'help'])].map(askButton));
  }

  return {
    async question(question: Enquiry, asker: Asker): Promise<Answer> {
      switch (question.kind) {
        case 'help':
          return help(asker);
        case 'parties':
          return parties(asker);
        case 'status':
          return answerStatus(store, question.search, asker);
        case 'agreeInChat':
          return answerAgreement(store, asker);
        case 'unknown':
          return nearest(question.nearest, asker);
      }
    },

    /** A button of a list was pressed; the key is untrusted. */
    status: (key: ProposalKey, asker: Asker): Promise<Answer> => showStatus(store, key, asker),
  };
}
