import type { IndexRow } from '../core/proposal/index-row';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Store } from '../store/ports';
import { eachOf } from './each-of';

export interface SweepPorts {
  store: { index: Pick<Store['index'], 'tenants' | 'open'> };
  /** Records what the clock brings for this proposal. It tells its own faults. */
  recordWhatIsDue: (row: IndexRow) => Promise<void>;
  /** Looks at the proposal; resolves when it was looked at. */
  look: (key: ProposalKey) => Promise<void>;
}

/** Proposals that are looked at together; what people press meanwhile goes beside it. */
const mostAtOnce = 16;

/**
 * Looks at every open proposal: what a crash left behind is shown after all, and what the clock brings is recorded. A look
 * that breaks off is tried again by whoever looks. Rejects when a list could not be read; the other tenants' are.
 */
export function createSweep({ store: { index }, recordWhatIsDue, look }: SweepPorts) {
  return async function sweep(isStopped: () => boolean = () => false): Promise<void> {
    const faults: unknown[] = [];
    for (const tenantId of await index.tenants()) {
      const rows = await index.open(tenantId).catch((error: unknown) => {
        faults.push(error);
        return [];
      });
      await eachOf(rows, mostAtOnce, async ({ value: row }) => {
        if (isStopped()) return;
        await recordWhatIsDue(row);
        await look(row);
      });
    }
    if (faults.length > 0) throw faults[0];
  };
}
