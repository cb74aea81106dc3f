import { sayCard } from '../../cards/chat/say-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { refusalSentence } from '../../cards/words/refusals';
import type { Person, Place } from '../core/directory/person';
import { Refusal } from '../core/refusal';
import { createAnswerInTime } from './answer-in-time';
import { createAnswerMessage } from './answer-message';
import { createAnswerText } from './answer-text';
import type { Click } from './click';
import type { Installation } from './installation';
import type { Message } from './message';
import { createNamePerson } from './name-person';
import { replyToOlderClient } from './older-client';
import type { BotPorts } from './ports';
import { type ClickAnswer, isRedrawn } from './reply';

/** The bot as people in Teams meet it: each of their acts arrives at one of these three. */
export function createBot(ports: BotPorts) {
  const answerText = createAnswerText(ports);
  const answerInTime = createAnswerInTime(ports, answerText);
  const answerMessage = createAnswerMessage(ports, answerText);
  const withName = createNamePerson(ports);

  function refused(refusal: Refusal): string {
    ports.onRefused(refusal.kind);
    return refusalSentence(refusal);
  }

  /** Keeps the conversation in which a person is reached in private. */
  async function remember(person: Person, place: Place): Promise<void> {
    if (place.kind === 'personal') await ports.store.people.remember(place.tenantId, person, place);
  }

  async function answerTo(click: Click | Refusal): Promise<ClickAnswer | string> {
    return click instanceof Refusal ? click : answerInTime(click);
  }

  return {
    /** Returns the fresh card, or one sentence. */
    async onClick(click: Click | Refusal): Promise<AdaptiveCard | string> {
      const answer = await answerTo(click);
      if (answer instanceof Refusal) return refused(answer);
      if (!isRedrawn(answer)) return answer;
      refused(answer.refusal);
      return answer.card;
    },

    /** For who says a refusal in a way of its own. A sentence: it is not certain that the click was recorded. */
    async onTabClick(click: Click | Refusal): Promise<AdaptiveCard | Refusal | string> {
      const answer = await answerTo(click);
      const told = isRedrawn(answer) ? answer.refusal : answer;
      if (told instanceof Refusal) ports.onRefused(told.kind);
      return told;
    },

    /** A client without Action.Execute sends the button as a message. */
    async onOlderClick(click: Click | Refusal): Promise<AdaptiveCard> {
      const answer = await answerTo(click);
      if (answer instanceof Refusal) return replyToOlderClient(click, refused(answer));
      if (!isRedrawn(answer)) return replyToOlderClient(click, answer);
      return replyToOlderClient(click, answer.card, refused(answer.refusal));
    },

    /** Replies before it keeps the address of the sender, which can wait. */
    async onMessage(message: Message | Refusal, reply: (card: AdaptiveCard) => Promise<void>): Promise<void> {
      const answer = message instanceof Refusal ? message : await answerMessage(await withName(message));
      await reply(answer instanceof Refusal ? sayCard(refused(answer)) : answer);
      if (!(message instanceof Refusal)) await remember(message.by, message.place);
    },

    /** Tries again to post to open proposals, because the bot may now be welcome there, and greets who is there. */
    async onInstallation(installation: Installation): Promise<void> {
      const { tenantId, place, by } = installation;
      if (by && place) await remember(by, place);
      await ports.lookAgain(tenantId, place);
      ports.greet(installation);
    },
  };
}
