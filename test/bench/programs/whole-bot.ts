import { startBot } from '../../../bot/app/start';
import { createLog, logConsole } from '../../../bot/log/log';
import { readSettings } from '../../../bot/settings/settings';

/** Starts the bot as bot/index does, tokens checked and all, but on loopback only. */
const settings = readSettings(process.env);
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const log = createLog('info');
logConsole(console, log);
void startBot({ ...settings, host: '127.0.0.1' }, log);
