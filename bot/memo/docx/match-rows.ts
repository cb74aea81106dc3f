import { distance } from 'fastest-levenshtein';
import { compareNames } from '../../core/directory/compare-names';
import { isSameName } from '../../core/directory/normalise-name';
import type { PartyRow } from '../meaning/consultation/consultation-table';
import { type FilledRow, isOpen, saysSo } from './answers';

/**
 * Returns for each row to fill the party's row in the table; undefined when the table has none. A name that only
 * resembles another counts when there is but one such row. Of several rows of a party the one that says it already
 * counts, or else the first open row, or else the last.
 */
export function matchRows(rows: readonly FilledRow[], partyRows: readonly PartyRow[]): (PartyRow | undefined)[] {
  const found = rows.map((row) => (row.nameInNote === undefined ? undefined : called(row.nameInNote, row, partyRows)));
  for (const [index, row] of rows.entries()) {
    found[index] ??= called(
      row.party,
      row,
      partyRows.filter((own) => !found.includes(own)),
    );
  }
  const isFree = ({ party }: PartyRow) => !found.some((own) => own && isSameName(own.party, party));
  for (const [index, { party }] of rows.entries()) found[index] ??= onlyAlike(party, partyRows.filter(isFree));
  return found;
}

function called(name: string, row: FilledRow, partyRows: readonly PartyRow[]): PartyRow | undefined {
  const same = partyRows.filter(({ party }) => isSameName(party, name));
  return same.find((own) => saysSo(own, row)) ?? same.find(isOpen) ?? same.at(-1);
}

function onlyAlike(name: string, partyRows: readonly PartyRow[]): PartyRow | undefined {
  const [own, ...others] = partyRows.filter(({ party }) => compareNames(party, name, distance) === 'same');
  return others.length === 0 ? own : undefined;
}
