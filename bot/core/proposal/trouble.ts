import type { Place } from '../directory/person';

/** The ways in which a conversation cannot be reached until somebody mends it. */
export const troubleKinds = [
  /** Nothing can be posted there: the bot was removed, the team is archived, or the person left or blocked the bot. */
  'absent',
  /** Teams refuses the message itself. */
  'rejected',
  /** Teams has refused the message for more than an hour. */
  'unavailable',
  /** Somebody deleted the message, and it was posted once more. */
  'reposted',
  /** Somebody deleted the message, and it stays away. */
  'deleted',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** One thing that is wrong in one conversation of a proposal, however many messages it concerns. */
export interface Trouble {
  kind: TroubleKind;
  place: Place;
  /** Id of the conversation's party; absent: the author's own chat. */
  party?: string;
}
