import { exportedFacts, withoutOthers } from '../../core/archive/exported-record';
import type { Proposal } from '../../core/proposal/proposal';
import type { RecordedEvent } from '../../store/ports';
import type { ProposalRecord } from './read-record';

/**
 * An event as it is exported. `withheld`: the fields of which something was left out, so that its hash cannot be
 * recomputed.
 */
type ExportedEvent = RecordedEvent & { withheld?: readonly string[] };

/**
 * Returns a record as JSON in UTF-8: the proposal's present state, and every event with the hash of the one before (see
 * store/chain).
 */
export function recordJson({ proposal, recorded }: ProposalRecord): Uint8Array {
  const record = { proposal: exportedFacts(proposal), events: recorded.map((each) => exported(each, proposal)) };
  return new TextEncoder().encode(JSON.stringify(record, undefined, 2));
}

function exported(recorded: RecordedEvent, { parties }: Proposal): ExportedEvent {
  const event = withoutOthers(recorded.event, parties);
  return event ? { ...recorded, event, withheld: ['substitutions'] } : recorded;
}
