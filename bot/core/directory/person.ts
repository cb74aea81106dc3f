/** Somebody in Teams. `id` is the Entra object id and is all that rights depend on; `name` is for people to read. */
export interface Person {
  id: string;
  name: string;
}

export const placeKinds = ['personal', 'channel', 'groupChat'] as const;

/**
 * A conversation in Teams, with what is needed to post there again. For a channel `conversationId` is the
 * channel's (`19:...@thread.tacv2`), never a thread's.
 */
export interface Place {
  kind: (typeof placeKinds)[number];
  tenantId: string;
  conversationId: string;
  serviceUrl: string;
  /** Entra group id of the team, for a link into the channel; only channels have one, and not always. */
  groupId?: string;
}
