import type { ProposalKey } from '../core/proposal/proposal';
import type { MessageRow } from '../store/ports';
import type { Telemetry } from './telemetry';

/**
 * Every open proposal is looked at every 20 s. If one was not for this long, another process has closed it, and nothing
 * more is heard of it here.
 */
const longestUnseenMs = 10 * 60_000;

/**
 * Keeps what Teams does not take, as reconcile last found it noted: `akkoord.messages.undelivered`, and since when the
 * oldest fails, in seconds, `akkoord.messages.undelivered.age`. The first sweep after a start finds all of it again. Every
 * process sees all of it, so of several processes the greatest counts, not the sum.
 */
export function measureUndelivered({ meter }: Telemetry, now: () => string) {
  const failing = new Map<string, { seen: number; since: string[] }>();
  const nowMs = () => Date.parse(now());

  function moments(): string[] {
    for (const [name, { seen }] of failing) if (nowMs() - seen > longestUnseenMs) failing.delete(name);
    return [...failing.values()].flatMap(({ since }) => since);
  }

  meter.createObservableGauge('akkoord.messages.undelivered').addCallback((gauge) => gauge.observe(moments().length));
  meter.createObservableGauge('akkoord.messages.undelivered.age', { unit: 's' }).addCallback((gauge) => {
    const [oldest] = moments().sort();
    gauge.observe(oldest === undefined ? 0 : (nowMs() - Date.parse(oldest)) / 1_000);
  });

  return function onBehind({ tenantId, id }: ProposalKey, behind: readonly MessageRow[]): void {
    const since = behind.map(({ failingSince }) => failingSince).filter((moment) => moment !== '');
    if (since.length > 0) failing.set(`${tenantId}|${id}`, { seen: nowMs(), since });
    else failing.delete(`${tenantId}|${id}`);
  };
}
