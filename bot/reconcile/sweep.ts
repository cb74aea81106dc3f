import type { Instant } from '../core/calendar/dates';
import type { IndexRow } from '../core/proposal/index-row';
import type { ProposalKey } from '../core/proposal/proposal';
import { ignoreStale } from '../store/ignore-stale';
import type { Store, Stored } from '../store/ports';

export interface SweepPorts {
  store: Pick<Store, 'proposals' | 'index'>;
  now: () => Instant;
  /** Records what the clock brings for this proposal. */
  recordWhatIsDue: (row: IndexRow) => Promise<void>;
  request: (key: ProposalKey) => void;
  /** Told when one proposal could not be looked at; the others are, and the next sweep tries it again. */
  onFault: (key: ProposalKey, error: unknown) => void;
}

/** An Uitzetten that was announced this long ago and still does not exist, was broken off: its budget is 4 s. */
const abandonedAfterMs = 60_000;

/**
 * Looks at every open proposal: what a crash left behind is shown after all, and what the clock brings is recorded. With
 * a lease of 60 s and a sweep every 20 s everything is right again within 90 s, whichever process died.
 */
export function createSweep({ store, now, recordWhatIsDue, request, onFault }: SweepPorts) {
  return async function sweep(): Promise<void> {
    for (const tenantId of await store.index.tenants()) {
      for (const row of await store.index.open(tenantId)) {
        await recordDue(row).catch((error: unknown) => onFault(row.value, error));
        request(row.value);
      }
    }
  };

  async function recordDue(row: Stored<IndexRow>): Promise<void> {
    if (row.value.revision === 0 && isAbandoned(row.value)) await forget(row);
    await recordWhatIsDue(row.value);
  }

  function isAbandoned(row: IndexRow): boolean {
    return Date.parse(now()) - Date.parse(row.announcedAt) > abandonedAfterMs;
  }

  /** First makes sure that a slow Uitzetten can no longer succeed, then removes its announcement. */
  async function forget({ value, etag }: Stored<IndexRow>): Promise<void> {
    if (!(await store.proposals.fence(value))) return;
    await ignoreStale(store.index.forget(value, etag));
  }
}
