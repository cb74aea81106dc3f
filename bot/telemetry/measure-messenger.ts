import { DeliveryFailure, type Messenger } from '../reconcile/messenger';
import type { Telemetry } from './telemetry';
import { timed } from './timed';

/**
 * Wraps the messenger and measures every call of Teams: `akkoord.teams.duration`, in seconds, by call and outcome, and
 * `akkoord.teams.throttled`, the number of times that Teams asked for fewer calls.
 */
export function measureMessenger({ meter, tracer }: Telemetry, messenger: Messenger): Messenger {
  const duration = meter.createHistogram('akkoord.teams.duration', { unit: 's' });
  const throttled = meter.createCounter('akkoord.teams.throttled');

  const measured = <T>(call: string, work: () => Promise<T>) =>
    timed(
      {
        tracer,
        name: `teams ${call}`,
        note(outcome, seconds) {
          duration.record(seconds, { call, outcome });
          if (outcome === 'throttled') throttled.add(1);
        },
        failureOf: (error) => (error instanceof DeliveryFailure ? error.kind : 'fault'),
      },
      work,
    );

  return {
    post: (...asked) => measured('post', () => messenger.post(...asked)),
    edit: (...asked) => measured('edit', () => messenger.edit(...asked)),
  };
}
