import { type Activity, ActivityTypes, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import { sayCard } from '../../cards/chat/say-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { unsureSentence } from '../../cards/words/faults';
import { refusalSentence } from '../../cards/words/refusals';
import type { Click } from '../answers/click';
import { createAnswerClick } from '../answers/clicks';
import type { BotPorts } from '../answers/ports';
import { cardOfDoubled } from '../answers/pressed-card';
import { type CardVerb, cardCommands } from '../core/card-verb';
import { isPosition } from '../core/proposal/position';
import { Refusal } from '../core/refusal';
import { StorageFault } from '../store/ports';
import { cardAnswer, invokeResponse, isClick, messageAnswer } from './answer-invoke';
import { createAnswerMessage } from './messages';
import { type Incoming, personOf, placeOf, tenantOf } from './parse-activity';
import { parseClick } from './parse-command';
import { property, shortText } from './untrusted';

/** Teams wants an answer to a click within 5 s; all storage work of it shares this. */
const clickBudgetMs = 4_000;

/** One turn: an activity in, at most one answer out. Each kind of activity is one short function. */
export function createBot(ports: BotPorts) {
  const answerClick = createAnswerClick(ports);
  const answerMessage = createAnswerMessage(ports);

  return async function onTurn(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (isClick(activity)) return onClick(context);
    if (activity.type === ActivityTypes.InstallationUpdate || isBack(activity)) return onInstallation(activity);
    if (activity.type !== ActivityTypes.Message) return;
    return property(activity, 'value', 'verb') === undefined ? onMessage(context) : onOlderClient(context);
  };

  async function onClick(context: TurnContext): Promise<void> {
    const answer = await press(context.activity);
    await context.sendActivity(invokeResponse(answer instanceof Object ? cardAnswer(answer) : messageAnswer(answer)));
  }

  /** A client without Action.Execute sends the button as a message. */
  async function onOlderClient(context: TurnContext): Promise<void> {
    const answer = await press(context.activity);
    await context.sendActivity(messageOf(answer instanceof Object ? answer : sayCard(answer)));
  }

  async function onMessage(context: TurnContext): Promise<void> {
    const answer = await answerMessage(context.activity);
    await context.sendActivity(messageOf(answer instanceof Refusal ? sayCard(refused(answer)) : answer));
    await remember(context.activity);
  }

  /** Added to a team or chat, or removed: what could not be posted there may be possible now. */
  async function onInstallation(activity: Incoming): Promise<void> {
    await remember(activity);
    const tenantId = tenantOf(activity);
    if (tenantId !== '') await ports.lookAgain(tenantId, placeOf(activity));
  }

  /** The fresh card, or one sentence. */
  async function press(activity: Incoming): Promise<AdaptiveCard | string> {
    const click = parseClick(activity);
    if (click instanceof Refusal) return refused(click);
    const signal = AbortSignal.timeout(clickBudgetMs);
    try {
      const answer = await ports.aroundClick(click.verb, () =>
        Promise.race([answerClick(click, signal), rejectedWhen(signal)]),
      );
      if (answer instanceof Refusal) return refused(answer);
      if (isAnswer(click)) ports.replaceCard(click, () => cardOfDoubled(ports.store.messages, click));
      // A concept is in its author's own chat; anywhere else the pressed card is another one, which others see.
      if (endsConcept.includes(click.verb) && click.place.kind === 'personal') ports.replaceCard(click, () => answer);
      return answer;
    } catch (error) {
      if (!isUncertain(click, error, signal)) throw error;
      ports.onUnsure(click, error);
      return unsureSentence;
    }
  }

  function refused(refusal: Refusal): string {
    ports.onRefused(refusal.kind);
    return refusalSentence(refusal);
  }

  /** Where to reach somebody in private. */
  async function remember(activity: Incoming): Promise<void> {
    const [person, place] = [personOf(activity), placeOf(activity)];
    if (person && place?.kind === 'personal') await ports.store.people.remember(place.tenantId, person, place);
  }
}

/** After these nothing can be pressed on the concept's card. Each screen must show that, and an answer reaches only one. */
const endsConcept: readonly CardVerb[] = ['submit', 'discardDraft', 'newVersion'];

function isAnswer({ verb }: Click): boolean {
  return isPosition(verb);
}

/** A team or channel that was archived or deleted can be used again; Teams tells it with a `conversationUpdate`. */
function isBack(activity: Incoming): boolean {
  const event = shortText(activity, 'channelData', 'eventType');
  const isUpdate = activity.type === ActivityTypes.ConversationUpdate;
  return isUpdate && ['teamUnarchived', 'teamRestored', 'channelRestored'].includes(event);
}

/**
 * Whether what was asked may have been recorded, for all we know. Also when storage could not even be read: Teams delivers
 * a click more than once, so it may be there already, and only reading would tell. A fault of our own, and a button that
 * records nothing in a proposal, leave nothing uncertain: those are faults, with a reference.
 */
function isUncertain({ verb }: Click, error: unknown, budget: AbortSignal): boolean {
  const mayRecord = verb === 'removeExpired' || cardCommands.some((command) => command === verb);
  return mayRecord && (budget.aborted || error instanceof StorageFault);
}

/** Work that does not listen to the signal is not waited for either. */
function rejectedWhen(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** `fallbackText` is what a notification says. */
function messageOf(card: AdaptiveCard): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: card.fallbackText };
}
