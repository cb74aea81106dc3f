import type { HandleCommand } from '../commands/handle-command';
import type { HandleDraft } from '../commands/handle-concept';
import type { HandleDirectory } from '../commands/handle-directory';
import type { HandleNewVersion } from '../commands/handle-new-version';
import type { HandleRetention } from '../commands/handle-retention';
import type { HandleSubstitution } from '../commands/handle-substitution';
import type { HandleWrittenRound } from '../commands/handle-written-round';
import type { Instant } from '../core/calendar/dates';
import type { Holidays } from '../core/calendar/workdays';
import type { CardVerb } from '../core/card-verb';
import type { Place } from '../core/directory/person';
import type { SecretariesOf } from '../core/directory/secretary';
import type { ProposalKey } from '../core/proposal/proposal';
import type { RefusalKind } from '../core/refusal';
import type { DownloadKind } from '../http/signed-link';
import type { IsolatedParser } from '../memo/isolate-parsing';
import type { Roster } from '../reconcile/roster';
import type { Store } from '../store/ports';
import type { Click } from './click';
import type { Installation } from './installation';
import type { Replacement } from './pressed-card';

/** A file sent in a personal chat. It is in the sender's OneDrive, and its address needs no token. */
export interface SentFile {
  name: string;
  url: string;
}

export const fetchProblems = [
  /** The address is not at a file host of Microsoft, or redirects to another host. */
  'untrusted',
  /** The file has more than 10 MB. */
  'tooLarge',
  /** The file is not there (any more), or did not come in time. */
  'unavailable',
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

export type FetchSentFile = (file: SentFile) => Promise<Uint8Array | FetchProblem>;

/** The ports that answering needs from the rest of the bot. */
export interface BotPorts {
  handleCommand: HandleCommand;
  handleDraft: HandleDraft;
  handleNewVersion: HandleNewVersion;
  handleDirectory: HandleDirectory;
  handleRetention: HandleRetention;
  handleSubstitution: HandleSubstitution;
  handleWrittenRound: HandleWrittenRound;
  store: Pick<
    Store,
    'proposals' | 'index' | 'messages' | 'removals' | 'files' | 'parties' | 'substitutions' | 'people'
  >;
  fetchSentFile: FetchSentFile;
  /** Parses in a process of its own, the only place where a file from outside may be opened. */
  readDocument: IsolatedParser['readDocument'];
  roster: Roster;
  /** True when a card can look people up by name; false in the local client. */
  hasPeoplePicker: boolean;
  /** Makes a fresh link to the finished note, the certificate, or the record. */
  downloadUrl: (key: ProposalKey, what?: DownloadKind) => Promise<string>;
  secretariesOf: SecretariesOf;
  /** Makes the sample note; absent where `voorbeeld` is not allowed. */
  sampleNote?: () => Promise<{ name: string; bytes: Uint8Array }>;
  now: () => Instant;
  isHoliday: Holidays;
  /**
   * Asks reconcile to show every open proposal of this tenant anew, even where Teams refused it before. Returns soon.
   */
  lookAgain: (tenantId: string, where: Place | undefined) => Promise<void>;
  /** Edits a message once more to what it should show; returns soon. `messageKey`: see reconcile/messages. */
  showAnew: (key: ProposalKey, messageKey: string) => Promise<void>;
  /** Says what to do first where the bot was added, unless it was said before; returns at once. */
  greet: (installation: Installation) => void;
  replaceCard: (click: Click, replacement: Replacement) => void;
  /** Wraps the answering of a click. */
  aroundClick: <T>(verb: CardVerb, answer: () => Promise<T>) => Promise<T>;
  /** Called with everything that people asked and were refused. */
  onRefused: (kind: RefusalKind) => void;
  /** Called when a click got the answer that it is not certain. */
  onUnsure: (click: Click, error: unknown) => void;
}
