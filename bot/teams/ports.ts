import type { Answers } from '../chat/answer';
import type { Instant } from '../core/dates';
import type { Person } from '../core/person';
import type { ProposalKey } from '../core/proposal';
import type { HandleCommand } from '../handle-command';
import type { HandleDirectory } from '../handle-directory';
import type { HandleDraft } from '../handle-draft';
import type { Store } from '../store/ports';
import type { DownloadFile } from './download';
import type { Click } from './parse-command';

/** What the Teams edge asks of the rest of the bot. */
export interface BotPorts {
  handleCommand: HandleCommand;
  handleDraft: HandleDraft;
  handleDirectory: HandleDirectory;
  answers: Answers;
  store: Pick<Store, 'proposals' | 'files' | 'parties' | 'people'>;
  downloadFile: DownloadFile;
  /** A fresh link to the finished note. */
  downloadUrl: (key: ProposalKey) => Promise<string>;
  isSecretary: (person: Person) => boolean;
  /** The note that `voorbeeld` hands in; absent where that is not allowed. */
  sampleNote?: () => Promise<{ name: string; bytes: Uint8Array }>;
  now: () => Instant;
  /** Asks that every open proposal of this tenant be shown anew; returns soon. */
  lookAgain: (tenantId: string) => Promise<void>;
  /** Told when a click could not be answered for certain. */
  onUnsure: (click: Click, error: unknown) => void;
}
