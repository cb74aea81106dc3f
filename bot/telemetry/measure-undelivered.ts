import { LRUCache } from 'lru-cache';
import type { MessageRow } from '../core/proposal/message-row';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Telemetry } from './telemetry';

/**
 * Milliseconds after the end of a message's rest, after which its figure is dropped. A message is looked at when its
 * rest is over, so by then another process has closed this proposal.
 */
const longestUnseenMs = 10 * 60_000;
/** Most proposals of which a figure is kept: when more fail, that is clear enough. */
const mostKept = 5_000;

/**
 * Measures messages that Teams does not accept, as reconcile last noted them: `akkoord.messages.undelivered`, and
 * `akkoord.messages.undelivered.age`, the seconds since the oldest began to fail. The look at the start finds all of
 * them again. Several processes may see the same, so the greatest figure counts, not the sum.
 */
export function measureUndelivered({ meter }: Telemetry, now: () => string) {
  // By size: with `max` a cache takes all its room at once.
  const failing = new LRUCache<string, { until: number; since: string[] }>({
    maxSize: mostKept,
    sizeCalculation: () => 1,
  });
  const nowMs = () => Date.parse(now());

  function moments(): string[] {
    for (const [name, { until }] of failing) if (nowMs() > until) failing.delete(name);
    return [...failing.values()].flatMap(({ since }) => since);
  }

  meter.createObservableGauge('akkoord.messages.undelivered').addCallback((gauge) => gauge.observe(moments().length));
  meter.createObservableGauge('akkoord.messages.undelivered.age', { unit: 's' }).addCallback((gauge) => {
    const [oldest] = moments().sort();
    gauge.observe(oldest === undefined ? 0 : (nowMs() - Date.parse(oldest)) / 1_000);
  });

  return function onBehind({ tenantId, id }: ProposalKey, behind: readonly MessageRow[]): void {
    const since = behind.map(({ failingSince }) => failingSince).filter((moment) => moment !== '');
    const restsUntil = Math.max(
      nowMs(),
      ...behind.flatMap(({ notBefore }) => (notBefore ? Date.parse(notBefore) : [])),
    );
    if (since.length > 0) failing.set(`${tenantId}|${id}`, { until: restsUntil + longestUnseenMs, since });
    else failing.delete(`${tenantId}|${id}`);
  };
}
