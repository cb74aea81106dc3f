import type { Messenger } from '../../../bot/reconcile/messenger';
import { createSchedule } from '../../../bot/reconcile/schedule';
import type { Store } from '../../../bot/store/ports';
import type { Clock } from '../clock';
import { memoryBot } from '../memory-bot/memory-bot';

const sweepEveryMs = 20_000;

interface Outside {
  store: Store;
  messenger: Messenger;
  clock: Clock;
  newId: () => string;
  onFault: (error: unknown) => void;
}

/** The bot as bot/app/start runs it: it answers, shows, and sweeps at once and every 20 s. */
export function startBotProcess({ store, messenger, clock, newId, onFault }: Outside) {
  const { now, runLater } = clock;
  const { handleCommand, handleDraft, handleNewVersion, reconcile, sweep, finishBegun } = memoryBot({
    store,
    clock,
    teams: { messenger },
    newId,
    requestReconcile: (key) => schedule.request(key),
    onFault: (_key, error) => onFault(error),
  });
  const schedule = createSchedule({ reconcile, now, runLater, onFault: (_key, error) => onFault(error) });
  const sweepAgain = () => {
    Promise.all([sweep(), finishBegun()])
      .catch(onFault)
      .then(() => runLater(sweepEveryMs, sweepAgain));
  };
  sweepAgain();
  return { handleCommand, handleDraft, handleNewVersion };
}
