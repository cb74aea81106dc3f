import type { Removal } from '../core/archive/removal';
import type { Instant } from '../core/calendar/dates';
import type { BegunWork } from '../core/concept/claim';
import type { Draft } from '../core/concept/draft';
import type { Party } from '../core/directory/party';
import type { Person, Place } from '../core/directory/person';
import type { Substitution } from '../core/directory/substitution';
import type { ProposalEvent } from '../core/proposal/event';
import type { IndexRow } from '../core/proposal/index-row';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import type { FileStore } from './file-store';

/**
 * Storage did not answer, or did not do what was asked: the cause says which. A write may have been done all the same: the
 * client tries again by itself, and what was lost may be the answer to an earlier try.
 */
export class StorageFault extends Error {}

/**
 * Somebody was first: what was read is no longer what is stored. Thrown by every write that names an ETag or
 * creates; read again before trying again, because a retried write may have met its own success.
 */
export class StaleWrite extends StorageFault {}

/** A value that was read, with the mark that a later write must name. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** Shared by all storage work of one request; aborting it makes every call under way reject. */
export interface StoreOptions {
  signal?: AbortSignal;
}

/** An event as it is stored: numbered from 1, chained by SHA-256 (hex) over its JSON and the hash before it. */
export interface RecordedEvent {
  number: number;
  event: ProposalEvent;
  previousHash: string;
  hash: string;
}

/** A proposal, and the hash of its last event with which its chain goes on. */
export interface Head {
  proposal: Proposal;
  lastHash: string;
}

export interface ProposalStore {
  /** One point read. Undefined: there is none, also when there is a fence, or it was removed. */
  load(key: ProposalKey, options?: StoreOptions): Promise<Stored<Head> | undefined>;
  /**
   * Adds events and replaces the head (the proposal after those events), in one transaction; with no events too, so that
   * what others decided on the same reading fails. `read` undefined: the proposal does not exist yet. Throws StaleWrite,
   * but not when a retried write met its own success: then these very events are recorded.
   */
  append(
    read: Stored<Head> | undefined,
    events: readonly ProposalEvent[],
    next: Proposal,
    options?: StoreOptions,
  ): Promise<void>;
  /** All events, oldest first. */
  events(key: ProposalKey): Promise<RecordedEvent[]>;
  /** Puts a void head in the proposal's place: a slow Uitzetten then fails. Replaces an earlier one. False: it may exist. */
  fence(key: ProposalKey): Promise<boolean>;
  /** The mark of the fence that stands there now; undefined: none does. */
  findFence(key: ProposalKey, options?: StoreOptions): Promise<string | undefined>;
  /** Removes the fence. Call `putOpen` first: so the sweep fences anew before removing that row. Throws StaleWrite. */
  unfence(key: ProposalKey, fence: string): Promise<void>;
}

/** One message in Teams that should exist: where it is and what it shows. A moment that is not set is empty. */
export interface MessageRow {
  /** `card|<party>`, `status`, `report|1` ...: see reconcile/messages. */
  key: string;
  place: Place;
  /** Where Teams put it; empty until it was posted. In a channel `conversationId` is the thread. */
  messageId: string;
  conversationId: string;
  /** The proposal's revision that it shows; 0 until posted; -1: whatever came after a backup that was put back. */
  shownRevision: number;
  /** Until when somebody is busy with it. */
  leasedUntil: Instant | '';
  /** Not to be touched before this moment: edits at most once a second, and slow retries. */
  notBefore: Instant | '';
  /** How often in a row Teams refused it, and kind and status of the last refusal, as DeliveryFailure writes them. */
  failures: number;
  lastFailure: string;
  /** Since when it fails and is tried again. */
  failingSince: Instant | '';
  /** The version of the note on which it was posted once more, because somebody deleted it; 0: never. */
  repostedVersion: number;
}

export interface MessageStore {
  find(key: ProposalKey, message: string): Promise<MessageRow | undefined>;
  list(key: ProposalKey): Promise<Stored<MessageRow>[]>;
  /** Creates (etag undefined) or replaces one row. Returns the new etag. Throws StaleWrite. */
  put(key: ProposalKey, row: MessageRow, etag: string | undefined): Promise<string>;
}

/** The facts that decide a proposal's place in the list of closed ones. */
export type Announced = Pick<IndexRow, 'tenantId' | 'id' | 'announcedAt'>;

/** The proposals of each tenant: the open ones, and the closed ones newest first. */
export interface ProposalIndex {
  tenants(): Promise<string[]>;
  open(tenantId: string): Promise<Stored<IndexRow>[]>;
  closed(tenantId: string, limit: number): Promise<IndexRow[]>;
  /**
   * Lists it as open before something is recorded; a stored row of a later revision stays. A row that says the same is
   * written again too: a process that is about to remove it then fails on its new etag. Returns the etag of what is stored now.
   */
  putOpen(row: IndexRow, options?: StoreOptions): Promise<string>;
  /**
   * Brings the open row up to date, unless the stored one is of a later revision. Returns the etag of what is stored now;
   * undefined: it is not listed as open, and stays so.
   */
  updateOpen(row: IndexRow): Promise<string | undefined>;
  /** Writes the closed row, then removes the open row if its ETag is still this one; otherwise throws StaleWrite. */
  close(row: IndexRow, openEtag: string): Promise<void>;
  /** Takes a removed proposal off both lists. */
  remove(row: Announced): Promise<void>;
  /** Removes an open row without a proposal. Throws StaleWrite. */
  forget(key: ProposalKey, openEtag: string): Promise<void>;
}

/** The register of what was removed after its term. The one exception to the rule that an event is never changed. */
export interface RemovalStore {
  /** From here on the proposal is not there any more, for good, though its rows and files still are. Throws StaleWrite. */
  remove(read: Stored<Head>, removal: Removal): Promise<void>;
  /** Undefined: not removed. */
  find(key: ProposalKey): Promise<Removal | undefined>;
  /** Removes the events and messages of a proposal that was removed; of no other. */
  erase(key: ProposalKey): Promise<void>;
  /** Enters it in the tenant's register, or says there that it is finished. */
  note(removal: Removal): Promise<void>;
  /** The tenant's register, newest first. */
  list(tenantId: string, limit: number): Promise<Removal[]>;
}

/** A short list of one tenant that is one value: a change is decided over all of it at once. */
export interface ListStore<Item> {
  load(tenantId: string): Promise<Stored<readonly Item[]> | undefined>;
  /** Throws StaleWrite. */
  save(tenantId: string, items: readonly Item[], etag: string | undefined): Promise<void>;
}

export type PartyStore = ListStore<Party>;
export type SubstitutionStore = ListStore<Substitution>;

/** People who spoke with the bot, and where they can be reached in private. */
export interface PeopleStore {
  remember(tenantId: string, person: Person, place: Place): Promise<void>;
  find(tenantId: string, personId: string): Promise<{ person: Person; place: Place } | undefined>;
  list(tenantId: string): Promise<Person[]>;
}

/** A person's concepts. */
export interface DraftStore {
  load(key: ProposalKey, authorId: string): Promise<Stored<Draft> | undefined>;
  list(tenantId: string, authorId: string): Promise<Draft[]>;
  /** Creates (etag undefined) or replaces. Returns the new etag. Throws StaleWrite. */
  save(draft: Draft, etag: string | undefined): Promise<string>;
  /** Removes it as it was read. No error when it is gone already, or is another by now: that one stays. */
  discard(draft: Draft, etag: string): Promise<void>;
  /** Notes that Uitzetten or Weggooien of it begins, so that whoever looks at these notes finishes what broke off. */
  noteBegun(begun: BegunWork): Promise<void>;
  /** The notes of all tenants, in no particular order. */
  listBegun(): Promise<Stored<BegunWork>[]>;
  /** Removes a note as it was read; one that was written again since stays. */
  noteDone(begun: BegunWork, etag: string): Promise<void>;
}

/** The key that download links are signed with: made once, the same for every process. */
export interface SigningKeyStore {
  load(): Promise<Uint8Array>;
}

export interface Store {
  proposals: ProposalStore;
  messages: MessageStore;
  index: ProposalIndex;
  removals: RemovalStore;
  parties: PartyStore;
  substitutions: SubstitutionStore;
  people: PeopleStore;
  drafts: DraftStore;
  files: FileStore;
  signingKey: SigningKeyStore;
  /** Creates tables and containers that are not there yet. */
  prepare(): Promise<void>;
  /** Rejects when storage does not answer. */
  ping(): Promise<void>;
}
