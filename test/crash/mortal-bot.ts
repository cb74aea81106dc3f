import { createLog } from '../../bot/log';
import { readSettings } from '../../bot/settings';
import { startBot } from '../../bot/start';
import { dieAt } from './die-at';
import { steps } from './steps';

/**
 * The bot as bot/index starts it, in a process that kills itself at a step: `<step, or nothing> <ms that its clock is
 * ahead>`. Told anything, it sets its clock ahead past every lease and looks at all that is open, as it does every 20 s.
 */
const [stepName, ahead = '0'] = process.argv.slice(2);
const longerThanLeaseMs = 61_000;

const settings = readSettings(process.env);
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
let aheadMs = Number(ahead);
const now = () => new Date(Date.now() + aheadMs).toISOString();
const step = steps.find((each) => each === stepName);

void startBot(
  settings,
  createLog('info'),
  now,
  dieAt(step, () => process.kill(process.pid, 'SIGKILL')),
).then((bot) => {
  process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)));
  process.on('message', () => {
    aheadMs += longerThanLeaseMs;
    void bot.sweep();
  });
});
