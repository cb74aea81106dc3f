import type { IsoDate } from '../calendar/dates';
import { isLinked, type Party } from '../directory/party';
import type { Place } from '../directory/person';
import type { Rule, Seat } from '../directory/rule';
import type { TakenOver } from '../proposal/proposal';
import type { Refusal } from '../refusal';
import { type Directory, type Draft, partiesInOrder, takenOverRows, whatIsMissing } from './draft';

/**
 * The round that Uitzetten would start now: which parties must agree, by which rule and deadline, and what is still
 * missing.
 */
export interface DryRun {
  subject: string;
  parties: readonly DryRunParty[];
  deadline: IsoDate | '';
  /** Why the concept cannot be put out yet; empty when it can. */
  missing: readonly Refusal[];
}

export interface DryRunParty {
  name: string;
  rule: Rule;
  seats: readonly Seat[];
  /** The kind of conversation in which its card will land; absent when it is not linked, so that nothing can be put to it. */
  lands?: Place['kind'];
  takenOver?: TakenOver;
  /** The party's turn: 1 at once, 2 after the first has agreed, and so on. 0 when it need not answer. */
  turn: number;
}

/** Returns the chosen parties, and the parties that the note names and that are not linked. */
export function dryRunOf(draft: Draft, directory: Directory, today: IsoDate): DryRun {
  const isNamed = ({ id }: Party) => draft.tableRows.some(({ party }) => party === id);
  const concerned = directory.parties.filter(
    (party) => draft.parties.includes(party.id) || (!isLinked(party) && isNamed(party)),
  );
  const taken = takenOverRows(draft);
  let turn = 0;
  const parties = partiesInOrder(draft, concerned).map((party) => {
    const takenOver = taken.find((row) => row.party === party.id);
    const { name, rule, seats } = party;
    const mustAnswer = isLinked(party) && rule.kind !== 'informed' && !takenOver;
    if (mustAnswer && (draft.order === 'oneByOne' || turn === 0)) turn += 1;
    return {
      name,
      rule,
      seats,
      ...(party.place && { lands: party.place.kind }),
      ...(takenOver && { takenOver }),
      turn: mustAnswer ? turn : 0,
    };
  });
  const missing = whatIsMissing(draft, directory, today);
  return { subject: draft.memo.subject, parties, deadline: draft.deadline, missing };
}
