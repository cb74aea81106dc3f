import { type Conversation, conversationOf, guidOf } from './conversations';
import type { BotMessage } from './message-board';
import { pressButton } from './press-button';

/** The bot's answer over HTTP. */
export interface TurnAnswer {
  status: number;
  body: unknown;
}

/** The answer to a click, as a person notices it. */
export interface ClickAnswer extends TurnAnswer {
  /** The one sentence, if any. */
  sentence: string | undefined;
  /** The fresh card, if any. */
  card: object | undefined;
}

/** The parts of Teams that a person needs. */
export interface PersonPorts {
  tenantId: string;
  serviceUrl: string;
  newId: () => string;
  /** Puts a file in the person's OneDrive and returns the address that needs no token. */
  upload: (bytes: Uint8Array) => string;
  /** Hands the activity to the bot. */
  deliver: (activity: object) => Promise<TurnAnswer>;
}

export type Person = ReturnType<typeof createPerson>;

/** A person in Teams, and the activities that Teams makes of their acts. */
export function createPerson(name: string, teams: PersonPorts) {
  const id = guidOf(name);
  const chat = conversationOf('personal', name);

  /** The part that every activity has. */
  function activityIn(conversation: Conversation, conversationId: string) {
    const { kind, name: channelName } = conversation;
    const team = { id: `19:${guidOf('team')}@thread.tacv2`, aadGroupId: guidOf(`team of ${channelName}`) };
    return {
      id: teams.newId(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      locale: 'nl-NL',
      from: { id: `29:${id}`, name, aadObjectId: id },
      recipient: { id: '28:akkoord', name: 'Akkoord' },
      conversation: {
        id: conversationId,
        conversationType: kind,
        tenantId: teams.tenantId,
        isGroup: kind !== 'personal',
      },
      channelData: {
        tenant: { id: teams.tenantId },
        ...(kind === 'channel' && { team, channel: { id: conversation.id }, teamsChannelId: conversation.id }),
      },
    };
  }

  /** Types a message; outside a personal chat the bot is mentioned, because otherwise it would not get it. */
  function says(text: string, conversation: Conversation = chat): Promise<TurnAnswer> {
    const thread = conversation.kind === 'channel' ? `;messageid=${teams.newId()}` : '';
    const base = activityIn(conversation, `${conversation.id}${thread}`);
    if (conversation.kind === 'personal') return teams.deliver({ ...base, type: 'message', text });
    const at = '<at>Akkoord</at>';
    const entities = [{ type: 'mention', mentioned: base.recipient, text: at }];
    return teams.deliver({ ...base, type: 'message', text: `${at}&nbsp;${text}`, entities });
  }

  /** Sends a message in the personal chat of which Teams hands over the HTML only. */
  function pastes(html: string): Promise<TurnAnswer> {
    const attachments = [{ contentType: 'text/html', content: html }];
    return teams.deliver({ ...activityIn(chat, chat.id), type: 'message', text: null, attachments });
  }

  /** Sends files in one message in the personal chat. */
  function sends(...files: { name: string; bytes: Uint8Array }[]): Promise<TurnAnswer> {
    const attachments = files.map(({ name: fileName, bytes }) => {
      const downloadUrl = teams.upload(bytes);
      const content = { downloadUrl, uniqueId: teams.newId(), fileType: fileName.split('.').at(-1) };
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      return { contentType, contentUrl: downloadUrl, name: fileName, content };
    });
    return teams.deliver({ ...activityIn(chat, chat.id), type: 'message', text: '', attachments });
  }

  /** Presses a button by its title; `['Niet akkoord', 'Versturen']` unfolds first. `typed` is by the inputs' labels. */
  function clicks(message: BotMessage, titles: string | readonly string[], typed = {}): Promise<ClickAnswer> {
    const { verb, data } = pressButton(message.card, [titles].flat(), typed);
    return presses(message, verb, data);
  }

  /** Presses like `clicks`, with a verb and data of one's own making, such as those of an earlier card. */
  async function presses(message: BotMessage, verb: string, data: object, id = teams.newId()): Promise<ClickAnswer> {
    const answer = await teams.deliver({
      ...activityIn(message.conversation, message.conversationId),
      id,
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value: { action: { type: 'Action.Execute', title: '', id: '', verb, data }, trigger: 'manual' },
    });
    const { type, value } = (answer.body ?? {}) as { type?: string; value?: unknown };
    const isCard = type === 'application/vnd.microsoft.card.adaptive';
    return {
      ...answer,
      sentence: typeof value === 'string' ? value : undefined,
      card: isCard && value instanceof Object ? value : undefined,
    };
  }

  /** Adds the bot to a team or chat. */
  function installs(conversation: Conversation, action = 'add'): Promise<TurnAnswer> {
    return teams.deliver({ ...activityIn(conversation, conversation.id), type: 'installationUpdate', action });
  }

  /** Tells that the bot is a member now, which Teams sends beside the installation, in no certain order. */
  function adds(conversation: Conversation): Promise<TurnAnswer> {
    const base = activityIn(conversation, conversation.id);
    return teams.deliver({ ...base, type: 'conversationUpdate', membersAdded: [base.recipient] });
  }

  return { id, name, chat, activityIn, says, pastes, sends, clicks, presses, installs, adds };
}
