import type { IndexRow } from '../core/proposal/index-row';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Store } from '../store/ports';
import { eachOf } from './each-of';

export interface SweepPorts {
  store: { index: Pick<Store['index'], 'tenants' | 'open'> };
  /** Records the reminder and the passed deadline that are due for this proposal. Logs its own faults. */
  recordWhatIsDue: (row: IndexRow) => Promise<void>;
  /** Looks at the proposal; resolves when it was looked at. */
  look: (key: ProposalKey) => Promise<void>;
}

/** Most proposals that are looked at together. People's requests go beside them. */
const mostAtOnce = 16;

/**
 * Looks at every open proposal, shows what a crash left behind, and records what is due. A failed look is tried again
 * by its caller. Rejects when a list could not be read, after the other tenants' lists.
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
