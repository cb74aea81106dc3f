import type { HandleCommand } from '../commands/handle-command';
import type { HandleDraft } from '../commands/handle-concept';
import type { HandleDirectory } from '../commands/handle-directory';
import type { HandleNewVersion } from '../commands/handle-new-version';
import type { HandleRetention } from '../commands/handle-retention';
import type { HandleSubstitution } from '../commands/handle-substitution';
import type { Instant } from '../core/calendar/dates';
import type { Holidays } from '../core/calendar/workdays';
import type { CardVerb } from '../core/card-verb';
import type { Person, Place } from '../core/directory/person';
import type { ProposalKey } from '../core/proposal/proposal';
import type { RefusalKind } from '../core/refusal';
import type { DownloadKind } from '../http/signed-link';
import type { IsolatedParser } from '../memo/isolate-parsing';
import type { Store } from '../store/ports';
import type { Click } from './click';
import type { Replacement } from './pressed-card';

/** The people in a conversation, by name; none when Teams does not say. */
export type Roster = (place: Place) => Promise<Person[]>;

/** A file that somebody sent in a personal chat: it is in their OneDrive, and this address needs no token. */
export interface SentFile {
  name: string;
  url: string;
}

export const fetchProblems = [
  /** The address is not one of Microsoft's file hosts, or leads away from them. */
  'untrusted',
  /** More than 10 MB. */
  'tooLarge',
  /** It is not there (any more), or did not come in time. */
  'unavailable',
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

export type FetchSentFile = (file: SentFile) => Promise<Uint8Array | FetchProblem>;

/** What answering asks of the rest of the bot. */
export interface BotPorts {
  handleCommand: HandleCommand;
  handleDraft: HandleDraft;
  handleNewVersion: HandleNewVersion;
  handleDirectory: HandleDirectory;
  handleRetention: HandleRetention;
  handleSubstitution: HandleSubstitution;
  store: Pick<Store, 'proposals' | 'index' | 'messages' | 'removals' | 'files' | 'parties' | 'people'>;
  fetchSentFile: FetchSentFile;
  /** Parses in a process of its own: only there may a file from outside be opened. */
  readDocument: IsolatedParser['readDocument'];
  roster: Roster;
  /** Whether people can be looked up by name on a card: not in the local client. */
  hasPeoplePicker: boolean;
  /** A fresh link to the finished note, or to the record. */
  downloadUrl: (key: ProposalKey, what?: DownloadKind) => Promise<string>;
  isSecretary: (person: Person) => boolean;
  /** The note that `voorbeeld` hands in; absent where that is not allowed. */
  sampleNote?: () => Promise<{ name: string; bytes: Uint8Array }>;
  now: () => Instant;
  isHoliday: Holidays;
  /** Asks that every open proposal of this tenant be shown anew, also where Teams refused it until now; returns soon. */
  lookAgain: (tenantId: string, where: Place | undefined) => Promise<void>;
  replaceCard: (click: Click, replacement: Replacement) => void;
  /** Stands around the answering of a click. */
  aroundClick: <T>(verb: CardVerb, answer: () => Promise<T>) => Promise<T>;
  /** Told of everything that people asked and that may not be. */
  onRefused: (kind: RefusalKind) => void;
  /** Told when a click could not be answered for certain. */
  onUnsure: (click: Click, error: unknown) => void;
}
