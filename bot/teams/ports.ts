import type { AnswerEnquiry } from '../chat/answer';
import type { Instruct } from '../chat/instruct';
import type { CardVerb } from '../core/card-verb';
import type { Instant } from '../core/dates';
import type { Person, Place } from '../core/person';
import type { ProposalKey } from '../core/proposal';
import type { RefusalKind } from '../core/refusal';
import type { Holidays } from '../core/workdays';
import type { DownloadKind } from '../downloads';
import type { HandleCommand } from '../handle-command';
import type { HandleDirectory } from '../handle-directory';
import type { HandleDraft } from '../handle-draft';
import type { HandleRetention } from '../handle-retention';
import type { HandleRevision } from '../handle-revision';
import type { IsolatedParser } from '../memo/isolate-parsing';
import type { Store } from '../store/ports';
import type { DownloadFile } from './download';
import type { Click } from './parse-command';
import type { Replacement } from './pressed-card';
import type { Roster } from './roster';

/** What the Teams edge asks of the rest of the bot. */
export interface BotPorts {
  handleCommand: HandleCommand;
  handleDraft: HandleDraft;
  handleRevision: HandleRevision;
  handleDirectory: HandleDirectory;
  handleRetention: HandleRetention;
  answer: AnswerEnquiry;
  instruct: Instruct;
  store: Pick<Store, 'proposals' | 'messages' | 'removals' | 'files' | 'parties' | 'people'>;
  downloadFile: DownloadFile;
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
