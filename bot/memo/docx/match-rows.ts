import { distance } from 'fastest-levenshtein';
import { compareNames } from '../../core/directory/compare-names';
import { normaliseName } from '../../core/directory/normalise-name';
import type { ConsultationRow } from '../../core/note/memo';
import type { PartyRow } from '../meaning/consultation-table';

/** A row as it should stand in the note. */
export interface FilledRow extends ConsultationRow {
  /** What the note itself calls the party, when that is known; several parties may stand in one row of it. */
  nameInNote?: string;
}

/** For each row to be filled the row of the table that is the party's; undefined when the table has none. */
export function matchRows(rows: readonly FilledRow[], partyRows: readonly PartyRow[]): (PartyRow | undefined)[] {
  const taken = new Set<PartyRow>();
  const found = rows.map(({ nameInNote }) => {
    const row = nameInNote === undefined ? undefined : partyRows.find(({ party }) => isSame(party, nameInNote));
    if (row) taken.add(row);
    return row;
  });
  const look = (isTheirs: (row: PartyRow, party: string) => boolean) => {
    for (const [index, { party }] of rows.entries()) {
      if (found[index]) continue;
      const [row, ...others] = partyRows.filter((candidate) => !taken.has(candidate) && isTheirs(candidate, party));
      if (!row || others.length > 0) continue;
      found[index] = row;
      taken.add(row);
    }
  };
  look((row, party) => isSame(row.party, party));
  look((row, party) => compareNames(row.party, party, distance) === 'same');
  return found;
}

function isSame(one: string, other: string): boolean {
  return normaliseName(one) === normaliseName(other);
}
