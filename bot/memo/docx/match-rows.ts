import { distance } from 'fastest-levenshtein';
import { compareNames } from '../../core/directory/compare-names';
import { isSameName } from '../../core/directory/normalise-name';
import type { PartyRow } from '../meaning/consultation-table';
import { type FilledRow, isOpen, saysSo } from './answers';

/**
 * For each row to be filled the row of the table that is the party's; undefined when the table has none. Names that only
 * resemble each other count when there is but one such row. Of a party that stands there several times it is the row that
 * already says so, or else the first that is open, or else the last.
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
