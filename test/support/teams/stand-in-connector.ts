import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type Conversation, conversationOf, guidOf, withoutThread } from './conversations';
import { mentionsIn } from './mentions-in';
import { createMessageBoard } from './message-board';
import { createPerson, type Person, type TurnAnswer } from './person';
import type { TokenSigner } from './token-signer';

/** A call of the bot's, before it is done. */
export interface BotCall {
  kind: 'post' | 'edit';
  conversationId: string;
}

/** A refusal of Teams. `silence`: it never answers; `breakOff`: it does the work, and then the line breaks. */
export type TeamsFault = 'silence' | 'breakOff' | { status: number; code?: string; retryAfter?: number | string };

export type Teams = Awaited<ReturnType<typeof startTeams>>;

/**
 * Teams as the bot sees it, on loopback: it hands people's activities to the bot and takes the bot's messages, as the
 * Bot Connector's REST API does. With a signer its activities carry a signed token, and its keys are published here
 * too.
 */
export async function startTeams({ signer }: { signer?: TokenSigner } = {}) {
  const board = createMessageBoard();
  const conversations = new Map<string, Conversation>();
  const people = new Map<string, Person>();
  const files = new Map<string, Uint8Array>();
  const tenantId = guidOf('tenant');
  const state = { botUrl: '', faultFor: (_call: BotCall): TeamsFault | undefined => undefined };

  const server = createServer((request, response) => {
    reply(request).then(
      (answer) => {
        if (answer === 'breakOff') request.socket.destroy();
        else if (answer !== 'silence') send(response, answer);
      },
      (error: unknown) => send(response, { status: 500, body: { error: { message: String(error) } } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  async function reply(request: IncomingMessage): Promise<Reply> {
    const path = (request.url ?? '/').slice(1).split('/').map(decodeURIComponent);
    const document = signer?.documents(serviceUrl)[path.join('/')];
    if (document) return { status: 200, body: document };
    if (path[0] === 'files') return { status: 200, body: files.get(path[1] ?? '') ?? {} };
    return path[0] === 'v3' ? replyToBot(path, request) : refusal(404, 'NotFound');
  }

  async function replyToBot(path: readonly string[], request: IncomingMessage): Promise<Reply> {
    const [, , conversationId = '', asked = '', activityId = ''] = path;
    if (asked.startsWith('pagedmembers')) return members(conversationId, new URL(asked, serviceUrl).searchParams);
    const sent = (await json(request)) as { channelData?: { channel?: { id?: string } }; activity?: object };
    if (request.method === 'PUT') return edit(conversationId, activityId, sent);
    if (conversationId !== '') return post(conversationId, sent);
    return startThread(sent.channelData?.channel?.id ?? '', sent.activity ?? {});
  }

  /** Two people on a page, so that there is always a next page to ask for. */
  function members(conversationId: string, asked: URLSearchParams): Reply {
    const conversation = conversations.get(conversationId);
    if (!conversation?.hasBot) return refusal(403, 'BotNotInConversationRoster');
    const from = Number(asked.get('continuationToken') ?? 0);
    const page = conversation.members.slice(from, from + 2);
    const isLast = from + 2 >= conversation.members.length;
    return {
      status: 200,
      body: {
        members: page.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id, objectId: id })),
        ...(isLast ? {} : { continuationToken: String(from + 2) }),
      },
    };
  }

  function startThread(channelId: string, activity: object): Reply {
    const posted = post(channelId, activity);
    if (typeof posted === 'string' || posted.status !== 201) return posted;
    const { id: activityId } = posted.body as { id: string };
    return { status: 201, body: { id: `${channelId};messageid=${activityId}`, activityId } };
  }

  function post(conversationId: string, activity: object): Reply {
    const fault = state.faultFor({ kind: 'post', conversationId });
    if (fault && fault !== 'breakOff') return faultReply(fault);
    const conversation = conversations.get(withoutThread(conversationId));
    if (!conversation?.hasBot) return refusal(403, 'BotNotInConversationRoster');
    const strangers = mentionsIn(activity).filter(({ id }) => !isKnown(conversation, id));
    if (strangers.length > 0) return refusal(400, 'BadSyntax');
    const message = board.post(conversation, activity, conversationId.split(';messageid=')[1]);
    return fault ?? { status: 201, body: { id: message.id } };
  }

  function edit(conversationId: string, activityId: string, activity: object): Reply {
    const fault = state.faultFor({ kind: 'edit', conversationId });
    if (fault && fault !== 'breakOff') return faultReply(fault);
    if (conversations.get(withoutThread(conversationId))?.hasBot === false)
      return refusal(403, 'BotNotInConversationRoster');
    const isThere = board.edit(activityId, activity);
    if (!isThere) return refusal(404, 'ActivityNotFoundInConversation');
    return fault ?? { status: 200, body: { id: activityId } };
  }

  function isKnown({ members }: Conversation, personId: string): boolean {
    return [...members, ...people.values()].some(({ id }) => id === personId);
  }

  async function deliver(activity: object, authorization = signer?.authorization(serviceUrl)): Promise<TurnAnswer> {
    const response = await fetch(`${state.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  function upload(bytes: Uint8Array): string {
    const id = board.newId();
    files.set(id, bytes);
    return `${serviceUrl}files/${id}`;
  }

  function known(conversation: Conversation): Conversation {
    const found = conversations.get(conversation.id) ?? conversation;
    conversations.set(found.id, found);
    return found;
  }

  return {
    tenantId,
    serviceUrl,
    /** Chooses a refusal for a call; undefined: the call is done. */
    breakWith: (faultFor: typeof state.faultFor) => Object.assign(state, { faultFor }),
    connectTo: (botUrl: string) => Object.assign(state, { botUrl }),
    channel: (name: string) => known(conversationOf('channel', name)),
    groupChat: (name: string) => known(conversationOf('groupChat', name)),
    person(name: string): Person {
      const person =
        people.get(name) ?? createPerson(name, { tenantId, serviceUrl, newId: board.newId, upload, deliver });
      people.set(name, person);
      known(person.chat);
      return person;
    },
    upload,
    deliver,
    messagesIn: board.inside,
    sees: board.seen,
    deletes: board.remove,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Reply = 'silence' | 'breakOff' | { status: number; body: object; retryAfter?: number | string | undefined };

function faultReply(fault: Exclude<TeamsFault, 'breakOff'>): Reply {
  return fault === 'silence'
    ? fault
    : { ...refusal(fault.status, fault.code ?? 'Refused'), retryAfter: fault.retryAfter };
}

function refusal(status: number, code: string) {
  return { status, body: { error: { code, message: code } } };
}

/** Without `writeHead`: restify, in the same process, replaces it for every server. */
function send(response: ServerResponse, { status, body, retryAfter }: Exclude<Reply, string>): void {
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  if (!(body instanceof Uint8Array)) response.setHeader('Content-Type', 'application/json');
  response.statusCode = status;
  response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
}
