import { placeWords } from '../../../cards/words/chat';
import { nobodyAlerted, partiesWords, partyCardWords } from '../../../cards/words/parties';
import { ruleSentence } from '../../../cards/words/rules';
import { type Asker, rowsIn, scopeOf } from '../../answers/scope';
import { unalertedParties } from '../../answers/unalerted-parties';
import type { Party } from '../../core/directory/party';
import type { SecretariesOf } from '../../core/directory/secretary';
import { whyNotAllowed } from '../../core/permission';
import type { Roster } from '../../reconcile/roster';
import type { TabStore } from './share-reads';

export interface PartyPorts {
  store: TabStore;
  roster: Roster;
  secretariesOf: SecretariesOf;
}

/** A party as a secretary sees it. Others get `id` and `name` alone. */
interface WholeParty {
  id: string;
  name: string;
  rule: string;
  linked: string;
  isLinked: boolean;
  seats: readonly { label: string; people: readonly string[] }[];
  alerts: string;
  /** Says that nobody is told when this party is asked, and what to do; empty when somebody is. */
  warning: string;
}

export interface PartyList {
  items: readonly (Pick<Party, 'id' | 'name'> | WholeParty)[];
}

/** Lists all parties for a secretary; for anybody else the names of those that ask them or that they ask. */
export async function listParties(ports: PartyPorts, asker: Asker): Promise<PartyList> {
  const { store } = ports;
  const known = (await store.parties.load(asker.tenantId))?.value ?? [];
  if (!whyNotAllowed('manageParties', asker)) {
    const unalerted = await unalertedParties(ports, asker.tenantId, known);
    return { items: known.map((party) => wholeParty(party, unalerted.includes(party))) };
  }
  const scope = await scopeOf(asker, store.parties);
  const open = (await store.index.open(asker.tenantId)).map(({ value }) => value);
  const own = scope.kind === 'own' ? scope.parties : [];
  const ids = new Set([...own, ...rowsIn(scope, open).flatMap(({ parties }) => parties)]);
  return { items: known.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name })) };
}

function wholeParty({ id, name, rule, place, seats, alerts = 'waiting' }: Party, isUnalerted: boolean): WholeParty {
  return {
    id,
    name,
    rule: ruleSentence(rule),
    linked: place ? placeWords[place.kind].linked : partiesWords.notLinked,
    isLinked: place !== undefined,
    seats: seats.map(({ label, persons }) => ({ label, people: persons.map((person) => person.name) })),
    alerts: partyCardWords.alertChoices[alerts],
    warning: isUnalerted ? nobodyAlerted.inList : '',
  };
}
