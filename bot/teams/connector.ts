import { type Activity, ActivityTypes } from 'botbuilder';
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { Place } from '../core/directory/person';
import type { Messenger, OutgoingMessage, PostedMessage } from '../reconcile/messenger';
import type { Settings } from '../settings/settings';
import { createConnectorClients } from './connector-clients';
import { deliveryFailureOf } from './delivery-failure';

/**
 * Milliseconds after which a send is given up, with an unknown outcome. Shorter than half a lease, see
 * reconcile/delivery.
 */
const sendLimitMs = 20_000;

/**
 * The messenger over the Bot Connector. Each call is made once. Reconcile decides on another try, because a blindly
 * repeated post may be there twice.
 */
export function createConnector(
  authentication: BotFrameworkAuthentication,
  settings: Settings,
  limitMs = sendLimitMs,
): Messenger {
  const clientFor = createConnectorClients(authentication, settings, { retries: false });
  const bot = { id: settings.identity.kind === 'bot' ? `28:${settings.identity.appId}` : 'bot', name: '' };

  async function call<T>(
    place: Place,
    send: (conversations: ConnectorClient['conversations'], limit: { abortSignal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    try {
      const { conversations } = await clientFor(place.serviceUrl);
      return await send(conversations, { abortSignal: AbortSignal.timeout(limitMs) });
    } catch (error) {
      throw deliveryFailureOf(error);
    }
  }

  /** In a channel this is the first message of a new thread. */
  async function startThread(place: Place, activity: Partial<Activity>): Promise<PostedMessage> {
    const { tenantId, conversationId } = place;
    const channelData = { channel: { id: conversationId }, tenant: { id: tenantId } };
    const parameters = { isGroup: true, bot, tenantId, channelData, activity: activity as Activity };
    const started = await call(place, (conversations, limit) => conversations.createConversation(parameters, limit));
    return { conversationId: started.id, messageId: started.activityId || threadOf(started.id) };
  }

  return {
    async post(place, message, thread) {
      const activity = { ...activityOf(message), ...(place.kind === 'personal' && alerting) };
      if (place.kind === 'channel' && !thread) return startThread(place, activity);
      const { conversationId } = place.kind === 'channel' && thread ? thread : place;
      const sent = await call(place, (conversations, limit) =>
        conversations.sendToConversation(conversationId, activity, limit),
      );
      return { conversationId, messageId: sent.id };
    },

    async edit(place, { conversationId, messageId }, message) {
      const activity = { ...activityOf(message), id: messageId };
      await call(place, (conversations, limit) =>
        conversations.updateActivity(conversationId, messageId, activity, limit),
      );
    },
  };
}

/** Sends the card alone: with text beside it Teams makes two messages of it and returns no id. */
function activityOf({ card, summary }: OutgoingMessage): Partial<Activity> {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  return { type: ActivityTypes.Message, summary, attachments: [attachment] };
}

/** Asks Teams to announce a personal message, which it does not do by itself for one that nobody asked for. */
const alerting = { channelData: { notification: { alert: true } } };

/** Takes a thread apart: `19:...@thread.tacv2;messageid=1712345678901` */
function threadOf(conversationId: string): string {
  return conversationId.split(';messageid=')[1] ?? '';
}
