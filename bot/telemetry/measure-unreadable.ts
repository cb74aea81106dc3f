import { LRUCache } from 'lru-cache';
import type { Log } from '../log/log';
import type { UnreadableRow } from '../store/unreadable-row';
import type { Telemetry } from './telemetry';

/** The lists are read every ten minutes: a row that was not met for this long is readable again, or gone. */
const forgottenAfterMs = 60 * 60_000;
const mostKept = 1_000;

/**
 * Counts the rows that this process cannot read, each once: `akkoord.rows.unreadable`. Logs each of them once an hour at
 * most.
 */
export function measureUnreadable({ meter }: Telemetry, log: Pick<Log, 'error'>): (row: UnreadableRow) => void {
  const known = new LRUCache<string, true>({ max: mostKept, ttl: forgottenAfterMs });
  meter.createObservableGauge('akkoord.rows.unreadable').addCallback((gauge) => {
    known.purgeStale();
    gauge.observe(known.size);
  });

  return function onUnreadable(row): void {
    const name = `${row.partition} ${row.row}`;
    if (!known.has(name)) {
      log.error({ partition: row.partition, row: row.row, error: row }, 'a stored row cannot be read and is skipped');
    }
    known.set(name, true);
  };
}
