import { type Place, partiesOf } from '../support/region/hide';
import { submissions } from '../support/region/notes';
import { members, type Name, type PartyId, people } from '../support/region/people';
import type { QuestionRow } from './question-row';

/**
 * Returns who else asks this question, and where: a stranger, an adviser of another party, and the asker in the channel
 * of that party.
 */
export function otherAskers(row: QuestionRow): Place[] {
  const other = otherParty(row);
  const [adviser] = members[other];
  const isAdviser = ([, { id }]: [string, { id: string }]) => id === adviser?.id;
  const who = Object.entries(people).find(isAdviser)?.[0] as Name;
  return [
    { who: 'tom', where: 'private' },
    { who, where: 'private' },
    { who: row.who, where: other },
  ];
}

/** Returns a party that is not the asker's, and was asked for none of the notes in question if there is such a one. */
function otherParty({ id, who, where, slots }: QuestionRow): PartyId {
  const all = Object.keys(members) as PartyId[];
  const others = all.filter((party) => party !== where && !partiesOf(who).includes(party));
  const notAsked = others.filter((party) => !slots.some((slot) => slot === party || wasAsked(party, slot)));
  const some = notAsked.length > 0 ? notAsked : others;
  return some[Number(id.slice(1)) % some.length] as PartyId;
}

function wasAsked(party: PartyId, slot: string): boolean {
  return Object.entries(submissions).some(
    ([note, { parties }]) => note === slot && parties.some(({ id }) => id === party),
  );
}
