import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log/log';
import type { Bot } from './start';

/** Azure App Service kills a process 30 s after asking it to stop. */
const stopLimitMs = 20_000;

interface SignalPorts {
  /** The process, as far as stopping needs it: signals in, exit out. */
  signals: Pick<NodeJS.Process, 'on'>;
  exit: (code: number) => void;
  log: Log;
  limitMs?: number;
}

/**
 * Stops the bot at SIGTERM or SIGINT: it finishes what is under way and ends with code 0. After 20 s it ends with code
 * 1 and logs what was left, which another process does later. A second signal ends it at once, with code 1.
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
