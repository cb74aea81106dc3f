import type { OverviewLine } from '../../cards/secretary/overview-card';
import type { IndexRow } from '../core/proposal/index-row';
import type { Proposal } from '../core/proposal/proposal';
import { viewFor } from '../core/proposal/view';
import type { Store } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';
import { readerIn, type Scope } from './scope';

/** A line of a list, with the proposal behind it. */
export interface LoadedLine extends OverviewLine {
  proposal: Proposal;
}

/** Loads the proposals of these rows, at most a page, as far as this asker may see them. `groupOf`: see overviewCard. */
export async function loadLines(
  { proposals }: Pick<Store, 'proposals'>,
  scope: Scope,
  rows: readonly IndexRow[],
  groupOf: (row: IndexRow, proposal: Proposal) => string,
): Promise<LoadedLine[]> {
  const loaded = await Promise.all(
    rows.map(async (row): Promise<LoadedLine[]> => {
      const proposal = (await ignoreUnreadable(proposals.load(row)))?.value.proposal;
      const reader = proposal && readerIn(scope, proposal);
      return reader ? [{ row, proposal, view: viewFor(proposal, reader), group: groupOf(row, proposal) }] : [];
    }),
  );
  return loaded.flat();
}
