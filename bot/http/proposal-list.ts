import { stringify } from 'csv-stringify/sync';
import { listColumns, listFileName, listRow } from '../../cards/words/proposal-list';
import { type Instant, localDate } from '../core/calendar/dates';
import { isDeadlinePast } from '../core/proposal/deadline';
import type { IndexRow } from '../core/proposal/index-row';
import { listedDays, mostClosed, onMeetings, openAndClosed } from '../core/proposal/listed';
import type { ProposalKey } from '../core/proposal/proposal';
import { viewFor } from '../core/proposal/view';
import type { Store } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';
import type { Download } from './finished-note';

/** Most proposals in one file. Of more the later meetings are left out, and the card says how many there are. */
const mostRows = 500;
/** Most proposals that are read together, so that people's requests go beside them. */
const atOnce = 16;

/**
 * Returns the open and finished proposals of some meetings as CSV, as an Excel set to Dutch opens it: `;` between the
 * fields, a byte order mark, and no text that would be taken for a formula. `id`: see listId.
 */
export async function proposalList(
  { index, proposals }: Pick<Store, 'index' | 'proposals'>,
  { tenantId, id }: ProposalKey,
  now: Instant,
): Promise<Download> {
  const days = listedDays(id);
  const open = (await index.open(tenantId)).map(({ value }) => value);
  const rows = onMeetings(openAndClosed(open, await index.closed(tenantId, mostClosed)), days).slice(0, mostRows);
  const records: string[][] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    records.push(...(await Promise.all(rows.slice(from, from + atOnce).map(recordOf))).flat());
  }
  const csv = stringify([[...listColumns], ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted: true,
  });
  return {
    name: listFileName(days),
    bytes: new TextEncoder().encode(csv),
    contentType: 'text/csv; charset=utf-8',
  };

  async function recordOf(row: IndexRow): Promise<string[][]> {
    const proposal = (await ignoreUnreadable(proposals.load(row)))?.value.proposal;
    if (!proposal) return [];
    const closedOn = proposal.closedAt === '' ? '' : localDate(proposal.closedAt);
    const isLate = proposal.status === 'submitted' && isDeadlinePast(proposal, now);
    return [listRow(row, viewFor(proposal, { kind: 'secretary' }), { closedOn, isLate })];
  }
}
