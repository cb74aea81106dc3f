import { createHash } from 'node:crypto';
import type { Place } from '../../../bot/core/directory/person';

/** A channel, group chat or personal chat in the stand-in for Teams. */
export interface Conversation {
  kind: Place['kind'];
  /** A channel's own id; messages are in threads of it: `<id>;messageid=<first message>`. */
  id: string;
  name: string;
  /** True while the bot is in it. */
  hasBot: boolean;
  /** The people in it, besides its speakers. */
  members: { id: string; name: string }[];
}

/** Makes an Entra id from a name: always the same, so that tests read alike every time. */
export function guidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export function conversationOf(kind: Conversation['kind'], name: string): Conversation {
  const letters = guidOf(`${kind} ${name}`).replaceAll('-', '');
  const ids = {
    channel: `19:${letters}@thread.tacv2`,
    groupChat: `19:${letters}@thread.v2`,
    personal: `a:1${letters}`,
  };
  return { kind, id: ids[kind], name, hasBot: true, members: [] };
}

export function withoutThread(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? '';
}
