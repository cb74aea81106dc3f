import { startBot } from '../../../bot/app/start';
import { createLog } from '../../../bot/log/log';
import { readSettings } from '../../../bot/settings/settings';
import { StaleWrite, StorageFault, type Store } from '../../../bot/store/ports';
import { couldNotNote, steps } from './death-steps';
import { dieAt } from './die-at';

/**
 * Starts the bot as bot/index does, in a process that kills itself at a step. Arguments: the step or nothing, the
 * milliseconds by which its clock is ahead, and `no` when it must not sweep at its start. Any message from the parent
 * sets the clock ahead past every lease and makes it sweep. One sweep must put everything right, so there are no
 * others, however slow the machine is; only a fault of storage allows one more.
 */
const [stepName, ahead = '0', looksAtStart = 'yes'] = process.argv.slice(2);
const longerThanLeaseMs = 61_000;

const settings = readSettings(process.env);
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
let aheadMs = Number(ahead);
const now = () => new Date(Date.now() + aheadMs).toISOString();
const step = steps.find((each) => each === stepName);
const mortal = dieAt(step, () => process.kill(process.pid, 'SIGKILL'));

let looks = looksAtStart === 'yes' ? 1 : 0;
const log = createLog('info');
const noteError = log.error.bind(log);
log.error = (fields, message) => {
  if ('error' in fields && fields.error instanceof StorageFault) looks += 1;
  noteError(fields, message);
};

/** Sweeps only when `looks` allows it: without tenants the bot's own looks find nothing. */
function sweepingWhenAllowed({ index, ...store }: Store): Store {
  const look = () => {
    looks -= 1;
    return index.tenants();
  };
  return { ...store, index: { ...index, tenants: async () => (looks > 0 ? look() : []) } };
}

/**
 * Logs the id of a message that was posted and could not be noted. That one is posted once more, and the test must
 * allow it.
 */
function tellingLostNotes({ messages, ...store }: Store): Store {
  const put: Store['messages']['put'] = async (key, row, etag) => {
    try {
      return await messages.put(key, row, etag);
    } catch (error) {
      const { messageId } = row;
      if (messageId !== '' && !(error instanceof StaleWrite)) log.info({ messageId }, couldNotNote);
      throw error;
    }
  };
  return { ...store, messages: { ...messages, put } };
}

void startBot(settings, log, now, {
  ...mortal,
  store: (store) => sweepingWhenAllowed(tellingLostNotes(mortal.store(store))),
}).then((bot) => {
  process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)));
  process.on('message', () => {
    aheadMs += longerThanLeaseMs;
    looks += 1;
    bot.sweep().catch((error: unknown) => log.error({ error }, 'it could not look'));
  });
});
