import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log/log';
import type { Bot } from './start';

/** Azure App Service kills what has not ended by itself 30 s after it asked. */
const stopLimitMs = 20_000;

interface SignalPorts {
  /** Who hears that the bot must stop: the process. */
  signals: Pick<NodeJS.Process, 'on'>;
  exit: (code: number) => void;
  log: Log;
  limitMs?: number;
}

/**
 * At SIGTERM or SIGINT the bot finishes what is under way and ends with code 0. After 20 s it ends with 1 and says what was
 * left, which another process or the next one does. A second signal ends it at once, with 1.
 */
export function stopOnSignal(bot: Pick<Bot, 'stop' | 'underWay'>, ports: SignalPorts): void {
  const { signals, exit, log, limitMs = stopLimitMs } = ports;
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    signals.on(signal, () => {
      if (isStopping) return exit(1);
      isStopping = true;
      log.info({ signal }, 'stopping');
      void stop();
    });
  }

  async function stop(): Promise<void> {
    try {
      const isDone = await Promise.race([bot.stop().then(() => true), wait(limitMs, false)]);
      if (isDone) log.info({}, 'stopped');
      else log.error({ left: bot.underWay(), limitMs }, 'stopped before everything was done');
      exit(isDone ? 0 : 1);
    } catch (error) {
      log.error({ error }, 'stopping failed');
      exit(1);
    }
  }
}
