import type { Activity } from 'botbuilder';
import { type Person, type Place, placeKinds } from '../core/directory/person';
import { property, shortText, words } from './untrusted';

/** What was done in Teams, by whom and where; see the Bot Connector's Activity. Untrusted, whatever its type says. */
export type Incoming = Partial<Activity>;

/** Who did it, as Teams vouches for it; undefined for a bot, or somebody without an account. */
export function personOf(activity: Incoming): Person | undefined {
  const id = shortText(activity, 'from', 'aadObjectId');
  return id === '' ? undefined : { id, name: words(shortText(activity, 'from', 'name')) || id };
}

/** The organisation in whose conversation it happened; a guest acts in the host's. Empty when Teams does not say. */
export function tenantOf(activity: Incoming): string {
  return shortText(activity, 'conversation', 'tenantId') || shortText(activity, 'channelData', 'tenant', 'id');
}

/** Where it happened. Undefined when that is nowhere to come back to. */
export function placeOf(activity: Incoming): Place | undefined {
  const conversationId = withoutThread(shortText(activity, 'conversation', 'id'));
  const [tenantId, serviceUrl] = [tenantOf(activity), shortText(activity, 'serviceUrl')];
  const kind = placeKinds.find((known) => known === shortText(activity, 'conversation', 'conversationType'));
  if (!kind || conversationId === '' || tenantId === '' || serviceUrl === '') return undefined;
  const groupId = shortText(activity, 'channelData', 'team', 'aadGroupId');
  return { kind, tenantId, conversationId, serviceUrl, ...(groupId && { groupId }) };
}

/** What was typed, without the mention of the bot itself; other people's mentions stay as their names. */
export function textOf(activity: Incoming): string {
  const text = words(activity, 'text');
  const botId = shortText(activity, 'recipient', 'id');
  const entities = property(activity, 'entities');
  const mentions = (Array.isArray(entities) ? entities : []).filter((each) => shortText(each, 'type') === 'mention');
  const ours = mentions
    .filter((mention) => shortText(mention, 'mentioned', 'id') === botId)
    .map((mention) => shortText(mention, 'text'))
    .filter(Boolean);
  // A client that does not say who is mentioned sends only what was meant for the bot, so the first name is the bot's.
  const said = mentions.length === 0 ? text.replace(/^\s*<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/, '') : text;
  return ours
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), said)
    .replace(/<\/?at\b[^<>]{0,200}>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}

/** Teams appends the thread to a channel's id: `19:...@thread.tacv2;messageid=1712345678901`. */
function withoutThread(conversationId: string): string {
  return conversationId.split(';', 1).join();
}
