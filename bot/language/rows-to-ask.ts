import type { Draft } from '../core/concept/draft';
import { noParty, type RowToAsk, rowFieldOf } from '../core/concept/row-parties';
import { isAbbreviation } from '../core/directory/is-abbreviation';
import { isSameName } from '../core/directory/normalise-name';
import type { Party } from '../core/directory/party';
import { matchParty, partiesLike } from './match-party';

/**
 * Returns the rows of the note's table of which the author is asked whose they are. A row with the name of a known
 * party is clear, even when nothing can be put to that party.
 */
export function rowsToAsk(draft: Draft, parties: readonly Party[], known: readonly Party[]): RowToAsk[] {
  const names = draft.memo.consultation.map(({ party }) => party);
  const isClear = (name: string) => known.some((party) => hasName(draft, party, name));
  const free = parties.filter(
    (party) => !names.some((name) => hasName(draft, party, name) || isTold(draft, party, name)),
  );
  const toAsk = names.flatMap((name, index): RowToAsk[] => {
    const isFirst = names.findIndex((own) => isSameName(own, name)) === index;
    if (name === '' || !isFirst || isClear(name)) return [];
    return [
      {
        field: rowFieldOf(index),
        number: index + 1,
        name,
        likely: onlyLike(name, free),
        answer: answerOf(draft, name, parties),
      },
    ];
  });
  return parties.length === 0 ? [] : toAsk;
}

/** Names from an earlier version of the note count too. */
function hasName({ document }: Draft, party: Party, name: string): boolean {
  const earlier = document.namesInNote?.[party.id];
  return matchParty(name, [party]).kind === 'same' || (earlier !== undefined && isSameName(earlier, name));
}

function isTold({ tableRows }: Draft, { id }: Party, name: string): boolean {
  return tableRows.some(({ party, row }) => party === id && isSameName(row.party, name));
}

function answerOf({ tableRows }: Draft, name: string, parties: readonly Party[]): string {
  const told = tableRows.find(({ row }) => isSameName(row.party, name))?.party;
  if (told === '') return noParty;
  return parties.find(({ id }) => id === told)?.id ?? '';
}

function onlyLike(name: string, parties: readonly Party[]): string {
  const alike = partiesLike(name, parties);
  const [only, ...others] = alike.length > 0 ? alike : parties.filter((party) => isAbbreviation(name, party.name));
  return only && others.length === 0 ? only.id : '';
}
