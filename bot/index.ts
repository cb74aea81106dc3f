import { startBot } from './app/start';
import { stopOnSignal } from './app/stop-on-signal';
import { createLog, logConsole } from './log/log';
import { readSettings } from './settings/settings';

const settings = readSettings(process.env);
if ('problems' in settings) {
  for (const problem of settings.problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
const log = createLog(settings.logLevel);
logConsole(console, log);

startBot(settings, log).then(
  (bot) => stopOnSignal(bot, { signals: process, exit: process.exit, log }),
  (error: unknown) => {
    log.error({ error }, 'the bot could not start');
    process.exit(1);
  },
);
