import { type IndexRow, indexRowOf } from '../core/index-row';
import { partyOfConversation } from '../core/party';
import type { Person, Place } from '../core/person';
import type { Proposal } from '../core/proposal';
import type { Reader } from '../core/view';
import type { PartyStore } from '../store/ports';

/** Who asks, and where. */
export interface Asker {
  person: Person;
  /** Of the activity: nothing of another tenant is ever looked at. */
  tenantId: string;
  place: Place;
  isSecretary: boolean;
}

/** What an asker may hear about. */
export type Scope =
  | { kind: 'everything' }
  | { kind: 'own'; personId: string }
  /** In a channel or group chat everybody there reads along, so it does not matter who asks. */
  | { kind: 'party'; party: string }
  | { kind: 'nothing' };

export async function scopeOf({ place, tenantId, person, isSecretary }: Asker, parties: PartyStore): Promise<Scope> {
  if (place.kind === 'personal') return isSecretary ? { kind: 'everything' } : { kind: 'own', personId: person.id };
  const known = await parties.load(tenantId);
  const party = partyOfConversation(known?.value ?? [], place.conversationId);
  return party ? { kind: 'party', party: party.id } : { kind: 'nothing' };
}

/** As whom the proposal may be seen; undefined: not at all. */
export function readerIn(scope: Scope, proposal: Proposal): Reader | undefined {
  if (!isInScope(scope, indexRowOf(proposal))) return undefined;
  switch (scope.kind) {
    case 'everything':
      return { kind: 'secretary' };
    case 'own':
      return { kind: 'author' };
    case 'party':
      return { kind: 'party', party: scope.party };
    case 'nothing':
      return undefined;
  }
}

/**
 * The rows in scope, newest first. For a channel a note that is not clearly Openbaar loses what it says, so that it
 * can neither be listed nor found by that.
 */
export function rowsIn(scope: Scope, rows: readonly IndexRow[]): IndexRow[] {
  return rows
    .filter((row) => isInScope(scope, row))
    .map((row) => (scope.kind === 'party' && row.confidentiality !== 'openbaar' ? withheld(row) : row))
    .sort((one, other) => other.announcedAt.localeCompare(one.announcedAt));
}

function isInScope(scope: Scope, { author, parties }: Pick<IndexRow, 'author' | 'parties'>): boolean {
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'own':
      return author.id === scope.personId;
    case 'party':
      return parties.includes(scope.party);
    case 'nothing':
      return false;
  }
}

function withheld(row: IndexRow): IndexRow {
  return { ...row, subject: '', caseNumber: '', agendaItem: '', meetingDate: '' };
}
