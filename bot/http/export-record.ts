import { recordFileName } from '../../cards/words/downloads';
import { exportedFacts, withoutOthers } from '../core/archive/exported-record';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import type { RecordedEvent, Store } from '../store/ports';
import type { Download } from './finished-note';
import { readRecord } from './read-record';

/**
 * An event as it is exported. `withheld`: the fields of which something was left out, so that its hash cannot be
 * recomputed.
 */
type ExportedEvent = RecordedEvent & { withheld?: readonly string[] };

/**
 * Returns the record of one proposal as JSON: its present state, and every event with the hash of the one before (see
 * store/chain). Undefined when there is no such proposal.
 */
export async function exportRecord(store: Pick<Store, 'proposals'>, key: ProposalKey): Promise<Download | undefined> {
  const read = await readRecord(store, key);
  if (!read) return undefined;
  const { proposal, recorded } = read;
  const record = { proposal: exportedFacts(proposal), events: recorded.map((each) => exported(each, proposal)) };
  return {
    name: recordFileName(proposal.id.replace(/[^\w-]/g, '')),
    bytes: new TextEncoder().encode(JSON.stringify(record, undefined, 2)),
    contentType: 'application/json; charset=utf-8',
  };
}

function exported(recorded: RecordedEvent, { parties }: Proposal): ExportedEvent {
  const event = withoutOthers(recorded.event, parties);
  return event ? { ...recorded, event, withheld: ['substitutions'] } : recorded;
}
