import { sayCard } from '../../cards/chat/say-card';
import { retentionCard } from '../../cards/secretary/retention-card';
import { welcome } from '../../cards/words/chat';
import { Refusal } from '../core/refusal';
import type { Question } from '../language/question';
import { addParty } from './add-party';
import { answerAgreed } from './answer-agreed';
import { answerAgreement } from './answer-agreement';
import { answerConcepts } from './answer-concepts';
import { answerParties, link, unlink } from './answer-directory';
import { answerExplanation, answerHelp, answerUnknown } from './answer-help';
import { answerList } from './answer-list';
import { answerMyWork } from './answer-my-work';
import { answerLate, answerOverview } from './answer-overview';
import { answerExport, answerHistory, answerStatus, answerWaiting } from './answer-proposal';
import type { Asked } from './asked';
import { askForNewVersion, askForReason, moveDeadline } from './change-proposal';
import { startBlank, startSample } from './notes';
import type { BotPorts } from './ports';
import { remind } from './remind';
import type { Answer } from './reply';
import type { Asker } from './scope';
import { substitute } from './substitute';
import { askForWrittenRound } from './written-round';

/** The ports and functions that a question may need. */
export type QuestionPorts = Pick<
  BotPorts,
  | 'handleCommand'
  | 'handleDraft'
  | 'handleNewVersion'
  | 'handleDirectory'
  | 'handleRetention'
  | 'handleSubstitution'
  | 'handleWrittenRound'
  | 'hasPeoplePicker'
  | 'store'
  | 'readDocument'
  | 'roster'
  | 'secretariesOf'
  | 'downloadUrl'
  | 'sampleNote'
  | 'now'
  | 'isHoliday'
>;

/**
 * Tells or does what a question asks, as far as this asker may, whether it was typed or pressed. `commandId` is the id
 * of the message or click, so that a second delivery does nothing twice.
 */
export function createAnswerQuestion(ports: QuestionPorts) {
  return async function answerQuestion(
    question: Question,
    asker: Asker,
    commandId: string,
    asked: Asked,
  ): Promise<Answer> {
    switch (question.kind) {
      case 'help':
        return answerHelp(ports, asker);
      case 'explanation':
        return answerExplanation(ports, asker);
      case 'thanks':
        return sayCard(welcome);
      case 'unknown':
        return answerUnknown(ports, question, asker);
      case 'status':
        return answerStatus(ports, question.search, asker);
      case 'waiting':
        return answerWaiting(ports, question.search, asker);
      case 'history':
        return answerHistory(ports, question.search, asker);
      case 'export':
        return answerExport(ports, question.search, asker);
      case 'overview':
        return answerOverview(ports, question.meeting, asker, asked);
      case 'agreed':
        return answerAgreed(ports, asker, asked);
      case 'list':
        return answerList(ports, question.meeting, asker, asked);
      case 'late':
        return answerLate(ports, asker, asked);
      case 'agreeInChat':
        return answerAgreement(ports, [], asker);
      case 'myWork':
        // Where others read along the question is about their party's work.
        return asker.place.kind === 'personal'
          ? answerMyWork(ports, asker, asked)
          : answerOverview(ports, '', asker, asked);
      case 'remind':
        return remind(ports, question.search, asker, commandId);
      case 'withdraw':
        return askForReason(ports, question.search, asker);
      case 'newVersion':
        return askForNewVersion(ports, question.search, asker);
      case 'writtenRound':
        return askForWrittenRound(ports, question.search, asker);
      case 'moveDeadline':
        return moveDeadline(ports, question, asker, commandId);
      case 'addParty':
        return addParty(ports, question, asker, commandId);
      case 'concepts':
        return answerConcepts(ports, question.search, asker);
      case 'substitute':
        return substitute(ports, question, asker, commandId);
      case 'new':
        return startBlank(ports, asker, commandId);
      case 'sample':
        return startSample(ports, asker, commandId);
      case 'parties':
        return answerParties(ports, asker);
      case 'link':
        return link(ports, asker, { name: question.name });
      case 'unlink':
        return unlink(ports, asker);
      case 'retention':
        return retention(ports, asker);
    }
  };
}

async function retention({ handleRetention }: QuestionPorts, asker: Asker): Promise<Answer> {
  const outcome = await handleRetention.list(asker);
  return outcome instanceof Refusal ? outcome : retentionCard(outcome);
}
