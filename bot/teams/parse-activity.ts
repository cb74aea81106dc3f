import { type Person, type Place, placeKinds } from '../core/directory/person';
import { shortText, words } from './untrusted';

/** An activity of the Bot Connector: what somebody did in Teams, and where. Untrusted, so its form is unknown. */
export type Incoming = object;

/** Returns the person, as Teams vouches for them; undefined for a bot, or a person without an account. */
export function personOf(activity: Incoming): Person | undefined {
  const id = shortText(activity, 'from', 'aadObjectId');
  return id === '' ? undefined : { id, name: words(shortText(activity, 'from', 'name')) || id };
}

/**
 * Returns the organisation (tenant) of the conversation, also when a guest acts in it. Empty when Teams does not say.
 */
export function tenantOf(activity: Incoming): string {
  return shortText(activity, 'conversation', 'tenantId') || shortText(activity, 'channelData', 'tenant', 'id');
}

/** Returns the place of the activity; undefined when the bot could not post there again. */
export function placeOf(activity: Incoming): Place | undefined {
  const conversationId = withoutThread(shortText(activity, 'conversation', 'id'));
  const [tenantId, serviceUrl] = [tenantOf(activity), shortText(activity, 'serviceUrl')];
  const kind = placeKinds.find((known) => known === shortText(activity, 'conversation', 'conversationType'));
  if (!kind || conversationId === '' || tenantId === '' || serviceUrl === '') return undefined;
  const groupId = shortText(activity, 'channelData', 'team', 'aadGroupId');
  return { kind, tenantId, conversationId, serviceUrl, ...(groupId && { groupId }) };
}

/** Removes the thread that Teams appends to a channel's id: `19:...@thread.tacv2;messageid=1712345678901`. */
function withoutThread(conversationId: string): string {
  return conversationId.split(';', 1).join();
}
