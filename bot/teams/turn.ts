import { type Activity, ActivityTypes, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import type { Click } from '../answers/click';
import type { Installation } from '../answers/installation';
import type { Message } from '../answers/message';
import type { Refusal } from '../core/refusal';
import { cardAnswer, invokeResponse, isClick, messageAnswer } from './answer-invoke';
import { type Incoming, personOf, placeOf, tenantOf } from './parse-activity';
import { parseClick } from './parse-click';
import { parseMessage } from './parse-message';
import { property, shortText, unpacked } from './untrusted';

/**
 * The handlers of what people do in Teams, in plain values. They get a Refusal for an activity without a person or of
 * an unknown form.
 */
export interface Handlers {
  /** Returns the fresh card, or one sentence. */
  onClick: (click: Click | Refusal) => Promise<AdaptiveCard | string>;
  /** Returns what is replied to a button that came as a message. */
  onOlderClick: (click: Click | Refusal) => Promise<AdaptiveCard>;
  onMessage: (message: Message | Refusal, reply: (card: AdaptiveCard) => Promise<void>) => Promise<void>;
  onInstallation: (installation: Installation) => Promise<void>;
}

/** Runs one turn: an activity in, at most one answer out. Each kind of activity is one short function. */
export async function takeTurn(context: TurnContext, handlers: Handlers): Promise<void> {
  const { activity } = context;
  if (isClick(activity)) return takeClick(context, handlers);
  if (activity.type === ActivityTypes.InstallationUpdate || isBack(activity) || isAdded(activity))
    return takeInstallation(activity, handlers);
  if (activity.type !== ActivityTypes.Message) return;
  return property(unpacked(property(activity, 'value')), 'verb') === undefined
    ? handlers.onMessage(parseMessage(activity), (card) => reply(context, card))
    : takeOlderClient(context, handlers);
}

async function takeClick(context: TurnContext, { onClick }: Handlers): Promise<void> {
  const answer = await onClick(parseClick(context.activity));
  await context.sendActivity(invokeResponse(answer instanceof Object ? cardAnswer(answer) : messageAnswer(answer)));
}

/** A client without Action.Execute sends the button as a message. */
async function takeOlderClient(context: TurnContext, { onOlderClick }: Handlers): Promise<void> {
  await reply(context, await onOlderClick(parseClick(context.activity)));
}

async function takeInstallation(activity: Incoming, { onInstallation }: Handlers): Promise<void> {
  const tenantId = tenantOf(activity);
  const place = placeOf(activity);
  if (tenantId !== '') await onInstallation({ tenantId, place, by: personOf(activity), isAdded: isAdded(activity) });
}

/** Tells that the bot was just added. A new release of the app is an `add-upgrade`, which is no news to anybody. */
function isAdded(activity: Incoming): boolean {
  const members = property(activity, 'membersAdded');
  const bot = shortText(activity, 'recipient', 'id');
  const isMember = (member: unknown) => bot !== '' && shortText(member, 'id') === bot;
  return shortText(activity, 'action') === 'add' || (Array.isArray(members) && members.some(isMember));
}

/**
 * Tells that a team or channel is usable again after it was archived or deleted. Teams sends a `conversationUpdate` for
 * it.
 */
function isBack(activity: Incoming): boolean {
  const event = shortText(activity, 'channelData', 'eventType');
  const isUpdate = shortText(activity, 'type') === ActivityTypes.ConversationUpdate;
  return isUpdate && ['teamUnarchived', 'teamRestored', 'channelRestored'].includes(event);
}

async function reply(context: TurnContext, card: AdaptiveCard): Promise<void> {
  await context.sendActivity(messageOf(card));
}

/** A notification shows `fallbackText`. */
function messageOf(card: AdaptiveCard): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: card.fallbackText };
}
