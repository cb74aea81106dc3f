import { recordFileName } from '../../cards/words/downloads';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Store } from '../store/ports';
import type { Download } from './finished-note';

/**
 * Returns the record of one proposal as JSON: its present state, and every event with the hash of the one before (see
 * store/chain). Undefined when there is no such proposal.
 */
export async function exportRecord(store: Pick<Store, 'proposals'>, key: ProposalKey): Promise<Download | undefined> {
  const proposal = (await store.proposals.load(key))?.value.proposal;
  if (!proposal) return undefined;
  const { tenantId, id, status, version, revision, submittedAt, closedAt, author, memo, documentsLink, document } =
    proposal;
  const { subject, caseNumber, body, agendaItem, meetingDate, confidentiality } = memo;
  const facts = { tenantId, id, subject, caseNumber, body, agendaItem, meetingDate, confidentiality, author };
  const state = {
    status,
    version,
    revision,
    submittedAt,
    closedAt,
    deadline: proposal.deadline,
    documentsLink,
    document,
  };
  // Leaves out events from after the proposal was read.
  const events = (await store.proposals.events(key)).filter(({ number }) => number <= revision);
  const record = { proposal: { ...facts, ...state }, events };
  return {
    name: recordFileName(id.replace(/[^\w-]/g, '')),
    bytes: new TextEncoder().encode(JSON.stringify(record, undefined, 2)),
    contentType: 'application/json; charset=utf-8',
  };
}
