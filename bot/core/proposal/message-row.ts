import type { Instant } from '../calendar/dates';
import type { Place } from '../directory/person';

/** One message in Teams that should exist: its place and its content. An unset moment is empty. */
export interface MessageRow {
  /** The message's key, such as `card|<party>`, `status`, `report|1`; see reconcile/messages. */
  key: string;
  place: Place;
  /**
   * The conversation and id in Teams; empty until the message is posted. In a channel `conversationId` is the thread.
   */
  messageId: string;
  conversationId: string;
  /**
   * The proposal's revision that it shows. 0 until it is posted; -1 when it may show events from after a restored
   * backup.
   */
  shownRevision: number;
  /** The end of the lease of the process that is busy with it. */
  leasedUntil: Instant | '';
  /** The moment before which it is left alone, for edits at most once a second and for slow retries. */
  notBefore: Instant | '';
  /** Number of refusals by Teams in a row, and the kind and status of the last, as DeliveryFailure writes them. */
  failures: number;
  lastFailure: string;
  /** The moment of the first failure since it was last delivered. */
  failingSince: Instant | '';
  /** The version of the note on which a deleted message was posted again; 0: never. */
  repostedVersion: number;
}
