import type { Place } from '../directory/person';

/** The ways in which one conversation cannot be reached, for as long as nobody does something about it. */
export const troubleKinds = [
  /** Nothing can be posted there: the bot was removed, the team is archived, the person left or blocked the bot. */
  'absent',
  /** Teams refuses the message itself. */
  'rejected',
  /** Teams has not taken it for more than an hour. */
  'unavailable',
  /** Somebody deleted the message, and it was posted once more. */
  'reposted',
  /** Somebody deleted the message, and it stays away. */
  'deleted',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** One thing that is wrong in one conversation of a proposal, however many of its messages meet it. */
export interface Trouble {
  kind: TroubleKind;
  place: Place;
  /** Id of the party whose conversation it is; absent: the author's own chat. */
  party?: string;
}
