import { createLog } from '../../bot/log';
import { readSettings } from '../../bot/settings';
import { startBot } from '../../bot/start';
import { StaleWrite, StorageFault, type Store } from '../../bot/store/ports';
import { dieAt } from './die-at';
import { couldNotNote, steps } from './steps';

/**
 * The bot as bot/index starts it, in a process that kills itself at a step: `<step, or nothing> <ms that its clock is
 * ahead> <whether it looks at all that is open when it starts>`. Told anything, it sets its clock ahead past every lease
 * and looks, as it does every 20 s. What comes of the first look must be right, so there is no other, however slow the
 * machine; only what storage did not let it do is for the next.
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

/** Who knows of no tenant finds nothing that is open. */
function seldom({ index, ...store }: Store): Store {
  const look = () => {
    looks -= 1;
    return index.tenants();
  };
  return { ...store, index: { ...index, tenants: async () => (looks > 0 ? look() : []) } };
}

/** What was posted while storage did not let it be noted comes once more. */
function outspoken({ messages, ...store }: Store): Store {
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

void startBot(settings, log, now, { ...mortal, store: (store) => seldom(outspoken(mortal.store(store))) }).then(
  (bot) => {
    process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)));
    process.on('message', () => {
      aheadMs += longerThanLeaseMs;
      looks += 1;
      bot.sweep().catch((error: unknown) => log.error({ error }, 'it could not look'));
    });
  },
);
