import { createAnswerQuestion } from '../../../bot/answers/answer-question';
import { createAnswerText } from '../../../bot/answers/answer-text';
import { createHolidays } from '../../../bot/app/holidays';
import { createClaims } from '../../../bot/commands/claim-draft';
import { createFinishBegun } from '../../../bot/commands/finish-begun';
import { createHandleCommand } from '../../../bot/commands/handle-command';
import { createHandleDraft } from '../../../bot/commands/handle-concept';
import { createHandleDirectory } from '../../../bot/commands/handle-directory';
import { createHandleNewVersion } from '../../../bot/commands/handle-new-version';
import { createHandleRetention } from '../../../bot/commands/handle-retention';
import { createHandleSubstitution } from '../../../bot/commands/handle-substitution';
import { createHandleWrittenRound } from '../../../bot/commands/handle-written-round';
import type { RetentionTerm } from '../../../bot/core/archive/retention';
import type { Instant } from '../../../bot/core/calendar/dates';
import type { ProposalKey } from '../../../bot/core/proposal/proposal';
import { partiesLike } from '../../../bot/language/match-party';
import { readDocument } from '../../../bot/memo/read-document';
import { sampleNote } from '../../../bot/memo/sample-note';
import { createLookAgain } from '../../../bot/reconcile/look-again';
import type { DeliveryFailure, Messenger } from '../../../bot/reconcile/messenger';
import { createReconcile } from '../../../bot/reconcile/reconcile';
import { createReminders } from '../../../bot/reconcile/reminders';
import type { Roster } from '../../../bot/reconcile/roster';
import { createSweep } from '../../../bot/reconcile/sweep';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { aPlace } from '../builders';
import { createPaperTeams } from './paper-teams';

export const secretary = { id: '4b8e0d17-6c25-4f3a-9d1e-2a5c7b9f8e05', name: 'Ilse Vermeer' };
export const secretaryPlace = aPlace({ conversationId: 'a:1vermeer-Qk2mD' });

/**
 * The surroundings of the bot. By default an empty store, 3 March 2026 at nine (UTC), and a Teams that nobody looks at.
 */
interface Outside {
  store?: Store;
  clock?: { now: () => Instant };
  teams?: { messenger?: Messenger; roster?: Roster };
  newId?: () => string;
  terms?: readonly RetentionTerm[];
  hasSample?: boolean;
  /** Called with each proposal that has something new to show. */
  requestReconcile?: (key: ProposalKey) => void;
  /** Called with each proposal of which it is not known whether something new was recorded. */
  watch?: (key: ProposalKey) => void;
  onUndelivered?: (key: ProposalKey, message: string, failure: DeliveryFailure) => void;
  onFault?: (key: ProposalKey, error: unknown) => void;
  onUnfinished?: (key: ProposalKey) => void;
}

const isHoliday = createHolidays({ goodFriday: true });
const nothing = () => {};
const tuesdayAtNine = { now: () => '2026-03-03T09:00:00.000Z' };

/**
 * The real handlers and the real reconcile, put together as bot/app does, without Teams, Azure and a clock of their
 * own.
 */
export function memoryBot(outside: Outside = {}) {
  const { store = createMemoryStore(), clock = tuesdayAtNine, teams = {}, newId = countedIds() } = outside;
  const { terms = [], hasSample = false, requestReconcile = nothing, watch = nothing, onFault = nothing } = outside;
  const { messenger = createPaperTeams().messenger, roster = async () => [] } = teams;
  const { now } = clock;
  const { proposals, index, parties } = store;

  const policy = { fourEyes: true };
  const handleCommand = createHandleCommand({
    proposals,
    index,
    policy,
    now,
    requestReconcile,
    watch,
  });
  const claims = createClaims({ store, now });
  const handlers = {
    handleCommand,
    handleDraft: createHandleDraft({ store, handleCommand, claims, newId, now }),
    handleNewVersion: createHandleNewVersion({ store, handleCommand, claims }),
    handleDirectory: createHandleDirectory({ parties, partiesLike, newId }),
    handleRetention: createHandleRetention({ store, terms, now, onUnfinished: outside.onUnfinished ?? nothing }),
    handleSubstitution: createHandleSubstitution({ store, handleCommand, now }),
    handleWrittenRound: createHandleWrittenRound({ store, handleCommand, roster, policy, now }),
  };
  const downloadUrl = async ({ id }: ProposalKey, what = 'note') => `https://bot.example/files/${what}-${id}`;
  const recordWhatIsDue = createReminders({ store, handleCommand, now, isHoliday, newId, onFault });

  const questionPorts = {
    ...handlers,
    store,
    readDocument,
    roster,
    hasPeoplePicker: false,
    secretariesOf: async () => [secretary.id],
    downloadUrl,
    ...(hasSample && { sampleNote: () => sampleNote(now()) }),
    now,
    isHoliday,
  };

  return {
    store,
    newId,
    ...handlers,
    answerQuestion: createAnswerQuestion(questionPorts),
    answerText: createAnswerText(questionPorts),
    reconcile: createReconcile({
      store,
      messenger,
      secretariesOf: async () => [secretary.id],
      roster,
      now,
      onBehind: nothing,
      onUndelivered: outside.onUndelivered ?? nothing,
    }),
    recordWhatIsDue,
    sweep: createSweep({ store, recordWhatIsDue, look: async (key) => requestReconcile(key) }),
    finishBegun: createFinishBegun({ drafts: store.drafts, claims, now, onFault }),
    lookAgain: createLookAgain({ store, request: requestReconcile }),
  };
}

/** `id-1`, `id-2` and so on. */
function countedIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}
