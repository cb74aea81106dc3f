import type { Removal } from '../core/archive/removal';
import type { Instant } from '../core/calendar/dates';
import type { BegunWork } from '../core/concept/claim';
import type { Draft } from '../core/concept/draft';
import type { Party } from '../core/directory/party';
import type { Substitution } from '../core/directory/substitution';
import type { ProposalEvent } from '../core/proposal/event';
import type { IndexRow } from '../core/proposal/index-row';
import type { MessageRow } from '../core/proposal/message-row';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import type { FileStore } from './file-store';
import type { FollowedLinkStore, SigningKeyStore } from './link-ports';
import type { NumberStore } from './number-store';
import type { OnceStore } from './once-store';
import type { PeopleStore } from './people-store';

/**
 * Thrown when storage did not answer, or did not do as asked; see `cause`. A write may have been done all the same,
 * because the client tries again by itself and the lost answer may be that to an earlier try.
 */
export class StorageFault extends Error {}

/**
 * Thrown when the stored value is no longer the one that was read, by every write that names an ETag or creates. Read
 * again before the next try, because a retried write may have met its own success.
 */
export class StaleWrite extends StorageFault {}

/** A value, with the mark that a later write must name. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** Shared by all storage work of one request. Aborting it makes every call under way reject. */
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
  /** Reads one row. Returns undefined when there is no proposal, which includes a fence and a removed proposal. */
  load(key: ProposalKey, options?: StoreOptions): Promise<Stored<Head> | undefined>;
  /**
   * Adds events and replaces the head (the proposal after those events) in one transaction. It writes without events
   * too, so that other decisions on the same reading fail. `read` undefined: the proposal does not exist yet. Throws
   * StaleWrite, unless these very events are recorded by an earlier try.
   */
  append(
    read: Stored<Head> | undefined,
    events: readonly ProposalEvent[],
    next: Proposal,
    options?: StoreOptions,
  ): Promise<void>;
  /** Returns all events, oldest first. */
  events(key: ProposalKey): Promise<RecordedEvent[]>;
  /**
   * Puts a fence, a void head, in the proposal's place, so that a slow Uitzetten fails. Replaces an earlier fence.
   * Returns false when the proposal may exist.
   */
  fence(key: ProposalKey): Promise<boolean>;
  /** Returns the mark of the present fence; undefined: there is none. */
  findFence(key: ProposalKey, options?: StoreOptions): Promise<string | undefined>;
  /**
   * Removes the fence. Call `putOpen` first: reconcile must then place a new fence before it may remove that row.
   * Throws StaleWrite.
   */
  unfence(key: ProposalKey, fence: string): Promise<void>;
}

export interface MessageStore {
  find(key: ProposalKey, message: string): Promise<MessageRow | undefined>;
  list(key: ProposalKey): Promise<Stored<MessageRow>[]>;
  /** Creates (etag undefined) or replaces one row. Returns the new etag. Throws StaleWrite. */
  put(key: ProposalKey, row: MessageRow, etag: string | undefined): Promise<string>;
}

/** The facts that decide a proposal's place in the list of closed ones. */
export type Announced = Pick<IndexRow, 'tenantId' | 'id' | 'announcedAt'>;

/** The lists of proposals of each tenant: the open ones, and the closed ones newest first. */
export interface ProposalIndex {
  tenants(): Promise<string[]>;
  open(tenantId: string): Promise<Stored<IndexRow>[]>;
  /** Returns the row in the list of open proposals; undefined: the proposal is not listed as open. */
  findOpen(key: ProposalKey): Promise<Stored<IndexRow> | undefined>;
  closed(tenantId: string, limit: number): Promise<IndexRow[]>;
  /**
   * Lists a proposal as open before anything is recorded. A stored row of a later revision stays. An equal row is
   * written again, so that a process about to remove it fails on the new etag. Returns the etag of the stored row.
   */
  putOpen(row: IndexRow, options?: StoreOptions): Promise<string>;
  /**
   * Updates the open row, unless the stored one is of a later revision. Returns the etag of the stored row; undefined
   * when the proposal is not listed as open, and stays so.
   */
  updateOpen(row: IndexRow): Promise<string | undefined>;
  /** Writes the closed row, then removes the open row if its ETag is still this one; otherwise throws StaleWrite. */
  close(row: IndexRow, openEtag: string): Promise<void>;
  /** Takes a removed proposal off both lists. */
  remove(row: Announced): Promise<void>;
  /** Removes an open row without a proposal. Throws StaleWrite. */
  forget(key: ProposalKey, openEtag: string): Promise<void>;
}

/** The register of proposals removed after their term, the one exception to the rule that an event never changes. */
export interface RemovalStore {
  /** Makes the proposal unreadable for good, while its rows and files are still there. Throws StaleWrite. */
  remove(read: Stored<Head>, removal: Removal): Promise<void>;
  /** Returns undefined when the proposal was not removed. */
  find(key: ProposalKey): Promise<Removal | undefined>;
  /** Removes the events and messages of a removed proposal, and of no other. */
  erase(key: ProposalKey): Promise<void>;
  /** Enters a removal in the tenant's register, or marks it there as finished. */
  note(removal: Removal): Promise<void>;
  /** The tenant's register, newest first. */
  list(tenantId: string, limit: number): Promise<Removal[]>;
}

/** A short list of one tenant that is one value, so that a change is decided over all of it at once. */
export interface ListStore<Item> {
  load(tenantId: string): Promise<Stored<readonly Item[]> | undefined>;
  /** Throws StaleWrite. */
  save(tenantId: string, items: readonly Item[], etag: string | undefined): Promise<void>;
}

export type PartyStore = ListStore<Party>;
export type SubstitutionStore = ListStore<Substitution>;

/** A person's concepts. */
export interface DraftStore {
  load(key: ProposalKey, authorId: string): Promise<Stored<Draft> | undefined>;
  list(tenantId: string, authorId: string): Promise<Draft[]>;
  /** Creates (etag undefined) or replaces. Returns the new etag. Throws StaleWrite. */
  save(draft: Draft, etag: string | undefined): Promise<string>;
  /** Removes the draft as it was read. No error when it is gone already; a draft that changed meanwhile stays. */
  discard(draft: Draft, etag: string): Promise<void>;
  /** Notes that Uitzetten or Weggooien of a draft begins, so that another process can finish an interrupted one. */
  noteBegun(begun: BegunWork): Promise<void>;
  /** Returns the notes of all tenants, in no particular order. */
  listBegun(): Promise<Stored<BegunWork>[]>;
  /** Removes a note as it was read. A note that was written again stays. */
  noteDone(begun: BegunWork, etag: string): Promise<void>;
}

/** A process of the bot. `id` is made at its start. */
export interface ProcessRow {
  id: string;
  /** The moment of its start, for an operator who looks in the table. The bot does not read it. */
  startedAt: Instant;
}

/** Keeps a row for each process that is alive, or died without removing its row. */
export interface ProcessStore {
  /** Writes the process's row, which gives it a new etag. Creates the row when there is none. */
  beat(row: ProcessRow): Promise<void>;
  list(): Promise<Stored<ProcessRow>[]>;
  /** Etag `*` removes any row. Throws StaleWrite, also when there is no such row. */
  remove(id: string, etag: string): Promise<void>;
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
  numbers: NumberStore;
  files: FileStore;
  processes: ProcessStore;
  signingKeys: SigningKeyStore;
  followedLinks: FollowedLinkStore;
  once: OnceStore;
  /** Creates tables and containers that are not there yet. */
  prepare(): Promise<void>;
  /** Rejects when storage does not answer. */
  ping(): Promise<void>;
}
