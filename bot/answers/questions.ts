import { linkCard, unlinkCard } from '../../cards/secretary/link-card';
import { retentionCard } from '../../cards/secretary/retention-card';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import { parseQuestion } from '../language/parse-question';
import { blankNote, receiveFile, type Sender, startConcept } from './notes';
import type { BotPorts } from './ports';
import type { Asker } from './scope';

/**
 * Everything that can be asked in words, typed or behind a button: told or done by chat, or done here. `commandId` is that of the
 * message or click.
 */
export function createAnswerQuestion(ports: BotPorts) {
  return async function answerQuestion(text: string, asker: Asker, commandId: string) {
    const question = parseQuestion(text);
    const { person: author, place } = asker;
    switch (question.kind) {
      case 'link':
        return link(ports, asker, { name: question.name });
      case 'unlink': {
        const outcome = await ports.handleDirectory.unlink(asker);
        return outcome instanceof Refusal ? outcome : unlinkCard(outcome, place.kind);
      }
      case 'new':
        return whyNotAllowed('handInNote', asker) ?? startConcept(ports, { author, place }, blankNote());
      case 'sample':
        return whyNotAllowed('handInNote', asker) ?? sample(ports, { author, place });
      case 'retention':
        return retention(ports, asker);
      case 'remind':
      case 'withdraw':
      case 'newVersion':
      case 'moveDeadline':
      case 'substitute':
        return ports.instruct(question, asker, commandId);
      default:
        return ports.answer(question, asker);
    }
  };
}

/** `party`: which known one was chosen, empty for a new one; absent while nothing was asked. Untrusted. */
export async function link(ports: BotPorts, asker: Asker, { name, party }: { name: string; party?: string }) {
  const outcome = await ports.handleDirectory.link(asker, name, party);
  return outcome instanceof Refusal ? outcome : linkCard(outcome, asker.place.kind);
}

async function sample(ports: BotPorts, sender: Sender) {
  return ports.sampleNote ? receiveFile(ports, sender, await ports.sampleNote()) : new Refusal('onlyLocal');
}

async function retention({ handleRetention }: BotPorts, asker: Asker) {
  const outcome = await handleRetention.list(asker);
  return outcome instanceof Refusal ? outcome : retentionCard(outcome);
}
