import { createHolidays } from '../../../bot/app/holidays';
import { createHandleCommand } from '../../../bot/commands/handle-command';
import type { Messenger } from '../../../bot/reconcile/messenger';
import { createReconcile } from '../../../bot/reconcile/reconcile';
import { createReminders } from '../../../bot/reconcile/reminders';
import { createSchedule } from '../../../bot/reconcile/schedule';
import { createSweep } from '../../../bot/reconcile/sweep';
import type { Store } from '../../../bot/store/ports';
import { secretary } from '../memory-bot/small-bot';
import type { Clock } from './clock';

const sweepEveryMs = 20_000;
const isHoliday = createHolidays({ goodFriday: true });

interface Outside {
  store: Store;
  messenger: Messenger;
  clock: Clock;
  newId: () => string;
  onFault: (error: unknown) => void;
}

/** What bot/app/start puts together, without Teams and Azure: it answers, shows, and sweeps at once and every 20 s. */
export function startBotProcess({ store, messenger, clock, newId, onFault }: Outside) {
  const { now, runLater } = clock;
  const reconcile = createReconcile({
    store,
    messenger,
    secretaries: [secretary.id],
    now,
    onUndelivered: () => {},
    onBehind: () => {},
  });
  const schedule = createSchedule({ reconcile, now, runLater, onFault: (_key, error) => onFault(error) });
  const handleCommand = createHandleCommand({
    proposals: store.proposals,
    index: store.index,
    policy: { fourEyes: true },
    now,
    requestReconcile: schedule.request,
  });
  const sweep = createSweep({
    store,
    now,
    recordWhatIsDue: createReminders({ store, handleCommand, now, isHoliday, newId }),
    request: schedule.request,
    onFault: (_key, error) => onFault(error),
  });
  const sweepAgain = () => {
    sweep()
      .catch(onFault)
      .then(() => runLater(sweepEveryMs, sweepAgain));
  };
  sweepAgain();
  return { handleCommand };
}
