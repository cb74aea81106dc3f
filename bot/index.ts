import { createLog, logConsole } from './log';
import { readSettings } from './settings';
import { startBot } from './start';

const settings = readSettings(process.env);
if ('problems' in settings) {
  for (const problem of settings.problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
const log = createLog(settings.logLevel);
logConsole(console, log);

startBot(settings, log).then(
  ({ stop }) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop().then(() => process.exit(0)));
  },
  (error: unknown) => {
    log.error({ error }, 'the bot could not start');
    process.exit(1);
  },
);
