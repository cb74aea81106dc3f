import { type Person, type Place, placeKinds } from '../core/directory/person';
import { shortText, words } from './untrusted';

/** An activity of the Bot Connector: what was done in Teams, by whom and where. Untrusted, so nothing of its form is known. */
export type Incoming = object;

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

/** Teams appends the thread to a channel's id: `19:...@thread.tacv2;messageid=1712345678901`. */
function withoutThread(conversationId: string): string {
  return conversationId.split(';', 1).join();
}
