import { createWatch } from '../../../bot/reconcile/keep-watch';
import type { Messenger } from '../../../bot/reconcile/messenger';
import type { Roster } from '../../../bot/reconcile/roster';
import { createSchedule } from '../../../bot/reconcile/schedule';
import { createSweep } from '../../../bot/reconcile/sweep';
import type { Store } from '../../../bot/store/ports';
import type { Clock } from '../clock';
import { memoryBot } from '../memory-bot/memory-bot';

/** See reconcile/run-regularly. */
const finishEveryMs = 20_000;

interface Outside {
  name: string;
  store: Store;
  messenger: Messenger;
  roster: Roster;
  clock: Clock;
  newId: () => string;
  onFault: (error: unknown) => void;
}

/** Runs the bot as bot/app does: it answers, shows, says that it is alive, and looks at everything when it must. */
export function startBotProcess({ name, store, messenger, roster, clock, newId, onFault }: Outside) {
  const { now, runLater } = clock;
  const { handleCommand, handleDraft, handleNewVersion, reconcile, recordWhatIsDue, finishBegun } = memoryBot({
    store,
    clock,
    teams: { messenger, roster },
    newId,
    requestReconcile: (key) => schedule.request(key),
    watch: (key) => schedule.watch(key),
    onFault: (_key, error) => onFault(error),
  });
  const schedule = createSchedule({
    reconcile,
    now,
    runLater,
    onFault: (_key, error) => onFault(error),
    onTooMany: () => watch.lookForRest(),
  });
  const watch = createWatch({
    store,
    self: { id: name, startedAt: now() },
    now,
    runLater,
    sweep: createSweep({ store, recordWhatIsDue, look: schedule.look }),
    recordWhatIsDue,
    schedule,
    onFault,
  });
  const finishAgain = () => {
    finishBegun()
      .catch(onFault)
      .then(() => runLater(finishEveryMs, finishAgain));
  };
  const hasStarted = watch.start().then(finishAgain);
  return { handleCommand, handleDraft, handleNewVersion, hasStarted };
}
