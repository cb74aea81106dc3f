import type { Log } from '../log/log';
import type { Telemetry } from './telemetry';
import { timed } from './timed';

/** Wraps the look at every open proposal and measures it: `akkoord.sweep.duration`, in seconds, by outcome. */
export function measureSweep<Asked extends unknown[]>(
  { meter, tracer }: Telemetry,
  sweep: (...asked: Asked) => Promise<void>,
): (...asked: Asked) => Promise<void> {
  const duration = meter.createHistogram('akkoord.sweep.duration', { unit: 's' });
  const note = (outcome: string, seconds: number) => duration.record(seconds, { outcome });
  return (...asked) => timed({ tracer, name: 'sweep', note, options: { root: true } }, () => sweep(...asked));
}

/** Wraps the log and counts its errors, which are faults: `akkoord.faults`, by the line's message. */
export function countFaults({ meter }: Telemetry, log: Log): Log {
  const faults = meter.createCounter('akkoord.faults');
  return {
    debug: (...line) => log.debug(...line),
    info: (...line) => log.info(...line),
    warn: (...line) => log.warn(...line),
    error(fields, message) {
      faults.add(1, { what: message });
      log.error(fields, message);
    },
  };
}
