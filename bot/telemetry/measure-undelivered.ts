import type { ProposalKey } from '../core/proposal/proposal';
import type { MessageRow } from '../store/ports';
import type { Telemetry } from './telemetry';

/**
 * Milliseconds after which a figure is dropped. Every open proposal is looked at every 20 s, so by then another process
 * has closed this one.
 */
const longestUnseenMs = 10 * 60_000;

/**
 * Measures messages that Teams does not accept, as reconcile last noted them: `akkoord.messages.undelivered`, and
 * `akkoord.messages.undelivered.age`, the seconds since the oldest began to fail. The first sweep after a start finds
 * all of them again. Every process sees all of them, so the greatest figure of several processes counts, not the sum.
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
