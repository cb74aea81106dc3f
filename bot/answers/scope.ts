import { isLinked, type Party, partyOfConversation } from '../core/directory/party';
import { namedPeople } from '../core/directory/party-form';
import type { Person, Place } from '../core/directory/person';
import type { SecretariesOf } from '../core/directory/secretary';
import { whyNotAllowed } from '../core/permission';
import { type IndexRow, indexRowOf } from '../core/proposal/index-row';
import type { Proposal } from '../core/proposal/proposal';
import { referenceOf } from '../core/proposal/reference';
import type { Reader } from '../core/proposal/view';
import type { Roster } from '../reconcile/roster';
import type { PartyStore } from '../store/ports';

/** A person who asks, and the place of asking. */
export interface Asker {
  person: Person;
  /** Tenant of the activity. No proposal of another tenant is ever looked at. */
  tenantId: string;
  place: Place;
  isSecretary: boolean;
}

/** Takes the sender of a message, or the presser of a button, for an asker. */
export async function askerOf(
  { secretariesOf }: { secretariesOf: SecretariesOf },
  { by, tenantId, place }: { by: Person; tenantId: string; place: Place },
): Promise<Asker> {
  return { person: by, tenantId, place, isSecretary: (await secretariesOf(tenantId)).includes(by.id) };
}

/** The proposals that an asker may hear about. */
export type Scope =
  | { kind: 'everything' }
  /** In private: the asker's own proposals, and those put to parties that name the asker as an adviser. */
  | { kind: 'own'; personId: string; parties: readonly string[] }
  /** In a channel or group chat everybody reads along, so it does not matter who asks. */
  | { kind: 'party'; party: string }
  | { kind: 'nothing' };

/** `roster`: with it a person in private also hears of the parties in whose conversation they are, if nobody is named. */
export async function scopeOf(asker: Asker, parties: PartyStore, roster: Roster = async () => []): Promise<Scope> {
  const { place, tenantId, person } = asker;
  if (!whyNotAllowed('seeEverything', asker)) return { kind: 'everything' };
  const known = (await parties.load(tenantId))?.value ?? [];
  if (place.kind === 'personal') {
    // In a written round each person is a party of one, with the person's id.
    const own = [...partiesNaming(known, person), ...(await partiesWith(known, person, roster)), person.id];
    return { kind: 'own', personId: person.id, parties: own };
  }
  const party = partyOfConversation(known, place.conversationId);
  return party ? { kind: 'party', party: party.id } : { kind: 'nothing' };
}

/** The reader that this asker may be for the proposal; undefined: none. */
export function readerIn(scope: Scope, proposal: Proposal): Reader | undefined {
  if (!isInScope(scope, indexRowOf(proposal))) return undefined;
  switch (scope.kind) {
    case 'everything':
      return { kind: 'secretary' };
    case 'own': {
      if (proposal.author.id === scope.personId) return { kind: 'author' };
      const [party, ...alsoOf] = proposal.parties.map(({ id }) => id).filter((id) => scope.parties.includes(id));
      return party === undefined ? undefined : { kind: 'party', party, ...(alsoOf.length > 0 && { alsoOf }) };
    }
    case 'party':
      return { kind: 'party', party: scope.party };
    case 'nothing':
      return undefined;
  }
}

/**
 * Returns the rows in scope, newest first. For a party a note that is not clearly Openbaar loses its texts, so that it
 * can neither be named nor found by them.
 */
export function rowsIn(scope: Scope, rows: readonly IndexRow[]): IndexRow[] {
  return rows
    .filter((row) => isInScope(scope, row))
    .map((row) => (row.confidentiality === 'openbaar' || mayReadAll(scope, row) ? row : withheld(row)))
    .sort((one, other) => other.announcedAt.localeCompare(one.announcedAt));
}

function isInScope(scope: Scope, { author, parties }: Pick<IndexRow, 'author' | 'parties'>): boolean {
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'own':
      return author.id === scope.personId || parties.some((party) => scope.parties.includes(party));
    case 'party':
      return parties.includes(scope.party);
    case 'nothing':
      return false;
  }
}

function mayReadAll(scope: Scope, { author }: IndexRow): boolean {
  return scope.kind === 'everything' || (scope.kind === 'own' && author.id === scope.personId);
}

function partiesNaming(parties: readonly Party[], { id }: Person): string[] {
  return parties.filter((party) => namedPeople(party).some((named) => named.id === id)).map((party) => party.id);
}

/** Most conversations whose members are asked for. */
const mostAsked = 60;

/** Returns the parties without named advisers in whose conversation this person is: there every member may answer. */
async function partiesWith(parties: readonly Party[], { id }: Person, roster: Roster): Promise<string[]> {
  const unnamed = parties.filter((party) => party.seats.length === 0 && isLinked(party)).slice(0, mostAsked);
  const members = await Promise.all(unnamed.map(({ place }) => (place ? roster(place) : [])));
  return unnamed.filter((_, index) => members[index]?.some((member) => member.id === id)).map((party) => party.id);
}

/** Returns the row as people may see it who only advise about it. */
export function asAdviserSees(row: IndexRow): IndexRow {
  return row.confidentiality === 'openbaar' ? row : withheld(row);
}

function withheld(row: IndexRow): IndexRow {
  return { ...row, ...referenceOf(row), subject: '', noteAuthor: '', holders: [] };
}
