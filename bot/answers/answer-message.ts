import { sayCard } from '../../cards/chat/say-card';
import { unreadableSentences } from '../../cards/words/unreadable';
import { Unreadable } from '../core/note/unreadable';
import { whyNotAllowed } from '../core/permission';
import { Refusal, type RefusalKind } from '../core/refusal';
import { stripSalutation } from '../language/courtesy';
import { parseQuestion } from '../language/parse-question';
import { readPastedText } from '../memo/read-document';
import { looksPasted } from '../memo/text/looks-pasted';
import type { AnswerText } from './answer-text';
import type { Message } from './message';
import { receiveFile, receiveNote, type Sender, typedFile } from './notes';
import type { BotPorts, SentFile } from './ports';
import type { Answer } from './reply';
import { type Asker, askerOf } from './scope';

/** Answers a message: a file or a pasted note becomes a concept, any other text is a question. */
export function createAnswerMessage(ports: BotPorts, answerText: AnswerText) {
  return async function answerMessage(message: Message): Promise<Answer> {
    const asker = await askerOf(ports, message);
    const sender = { author: message.by, place: message.place, messageId: message.id };
    const { text, files } = message;
    const [file, ...others] = files;
    // A note is refused where other people read along, before anybody looks at its contents.
    const notHere = whyNotAllowed('handInNote', asker);
    const isPictureOnly = message.hasOther && (text === '' || parseQuestion(text).kind === 'unknown');
    if ((file || isPictureOnly) && notHere) return notHere;
    if (others.length > 0) return new Refusal('severalFiles');
    if (file) return receiveSentFile(file, sender);
    if (message.hasOther && text === '') return sayCard(unreadableSentences.unsupported);
    return notHere ? answerText({ text, page: 1 }, asker, message.id) : answerTyped(text, asker, message);
  };

  /** Answers a pasted note, a pasted text that is no note, or a question. */
  async function answerTyped(text: string, asker: Asker, { id, by, place }: Message): Promise<Answer> {
    const note = readPastedText(text);
    if (!(note instanceof Unreadable)) {
      return receiveNote(ports, { author: by, place, messageId: id }, { ...note, file: typedFile(text) });
    }
    const isNoQuestion = parseQuestion(text).kind === 'unknown' && looksPasted(stripSalutation(text));
    return isNoQuestion ? sayCard(unreadableSentences[note.kind]) : answerText({ text, page: 1 }, asker, id);
  }

  async function receiveSentFile(file: SentFile, sender: Sender): Promise<Answer> {
    const bytes = await ports.fetchSentFile(file);
    if (bytes === 'tooLarge') return sayCard(unreadableSentences.tooLarge);
    if (typeof bytes === 'string') return new Refusal(refusalOf[bytes]);
    return receiveFile(ports, sender, { name: file.name, bytes });
  }
}

const refusalOf = { untrusted: 'fileUntrusted', unavailable: 'fileUnavailable' } satisfies Record<string, RefusalKind>;
