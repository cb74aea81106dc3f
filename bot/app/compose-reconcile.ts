import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createHandleCommand, type HandleCommand } from '../commands/handle-command';
import type { Holidays } from '../core/calendar/workdays';
import type { SecretariesOf } from '../core/directory/secretary';
import type { Proposal } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { Log } from '../log/log';
import { createWatch } from '../reconcile/keep-watch';
import { limitSends } from '../reconcile/limit-sends';
import type { Messenger } from '../reconcile/messenger';
import { createReconcile } from '../reconcile/reconcile';
import { createReminders } from '../reconcile/reminders';
import type { Roster } from '../reconcile/roster';
import { createSchedule } from '../reconcile/schedule';
import { createSweep } from '../reconcile/sweep';
import type { Settings } from '../settings/settings';
import type { Store } from '../store/ports';
import { measureProposals } from '../telemetry/measure-proposals';
import { measureUndelivered } from '../telemetry/measure-undelivered';
import { measureSweep } from '../telemetry/measure-work';
import type { Telemetry } from '../telemetry/telemetry';

interface Parts {
  settings: Settings;
  log: Log;
  telemetry: Telemetry;
  store: Store;
  /** The messenger to Teams, which need not keep to its pace. */
  connector: Messenger;
  roster: Roster;
  secretariesOf: SecretariesOf;
  now: () => string;
  isHoliday: Holidays;
  /** Called with each proposal after a command on it. */
  onRecorded: (proposal: Proposal) => void;
}

/** Puts together the parts that record commands and then bring what is shown up to date. */
export function composeReconcile(parts: Parts) {
  const { settings, log, telemetry, store, connector, roster, secretariesOf, now, isHoliday, onRecorded } = parts;
  const messenger = limitSends(connector, { now: () => performance.now(), wait });
  const reconcile = createReconcile({
    store,
    messenger,
    secretariesOf,
    roster,
    now,
    onBehind: measureUndelivered(telemetry, now),
    onUndelivered: (key, message, failure) =>
      log.warn({ proposalId: key.id, message, kind: failure.kind, status: failure.status }, 'not delivered'),
  });
  const schedule = createSchedule({
    reconcile,
    now,
    runLater,
    onFault: (key, error) => log.error({ proposalId: key.id, error }, 'a reconcile broke off'),
    onTooMany: () => watch.lookForRest(),
  });
  const handleUnmeasured = createHandleCommand({
    proposals: store.proposals,
    index: store.index,
    policy: { fourEyes: settings.fourEyes },
    now,
    // The presser is answered before the work that follows begins.
    requestReconcile: (key) => setImmediate(schedule.request, key),
    watch: schedule.watch,
  });
  const handleMeasured = measureProposals(telemetry)(handleUnmeasured);
  const handleCommand: HandleCommand = async (key, command, options) => {
    const outcome = await handleMeasured(key, command, options);
    if (!(outcome instanceof Refusal)) onRecorded(outcome);
    return outcome;
  };
  const recordWhatIsDue = createReminders({
    store,
    handleCommand,
    now,
    isHoliday,
    newId: randomUUID,
    onFault: (key, error) => log.error({ proposalId: key.id, error }, 'what is due could not be recorded'),
  });
  const sweep = measureSweep(telemetry, createSweep({ store, recordWhatIsDue, look: schedule.look }));
  const watch = createWatch({
    store,
    self: { id: randomUUID(), startedAt: now() },
    now,
    runLater,
    sweep,
    recordWhatIsDue,
    schedule,
    onFault: (error) => log.error({ error }, 'the watch over open proposals broke off, and goes on'),
  });
  return { messenger, schedule, handleCommand, watch };
}

export function runLater(delayMs: number, work: () => void): () => void {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
}
