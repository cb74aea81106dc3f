/** A person in Teams. All rights depend on `id`, the Entra object id; `name` is for people to read. */
export interface Person {
  id: string;
  name: string;
}

export const placeKinds = ['personal', 'channel', 'groupChat'] as const;

/**
 * A conversation in Teams, with the data that posting there needs. For a channel `conversationId` is the channel's
 * (`19:...@thread.tacv2`), never a thread's.
 */
export interface Place {
  kind: (typeof placeKinds)[number];
  tenantId: string;
  conversationId: string;
  serviceUrl: string;
  /** Entra group id of the team, for a link into the channel. Only channels have one, and not always. */
  groupId?: string;
}
