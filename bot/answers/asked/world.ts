import { type Instant, localDate } from '../../core/calendar/dates';
import type { Party } from '../../core/directory/party';
import { namedPeople } from '../../core/directory/party-form';
import type { IndexRow } from '../../core/proposal/index-row';
import type { Proposal } from '../../core/proposal/proposal';
import { type ProposalView, viewFor } from '../../core/proposal/view';
import { mostKnown, type Vocabulary } from '../../language/vocabulary';
import type { Roster } from '../../reconcile/roster';
import type { Store } from '../../store/ports';
import { ignoreUnreadable } from '../../store/unreadable-row';
import { type Asker, readerIn, rowsIn, type Scope, scopeOf } from '../scope';

export interface WorldPorts {
  store: Pick<Store, 'index' | 'proposals' | 'parties' | 'messages' | 'removals'>;
  roster: Roster;
  now: () => Instant;
}

/** Everything that one asker may hear of here, as it stands at one moment. */
export interface World {
  scope: Scope;
  /** Newest first: the open proposals, and the closed ones when they were asked for. */
  rows: readonly IndexRow[];
  /** The parties that this asker may know of. */
  parties: readonly Party[];
  vocabulary: Vocabulary;
}

/** One proposal as this asker may see it. */
export interface Seen {
  row: IndexRow;
  proposal: Proposal;
  view: ProposalView;
}

/** Most proposals that are read for one answer. */
export const mostRead = 100;

/** Reads what an asker may hear of. `closed`: most proposals that are done or withdrawn, newest first. */
export async function readWorld(ports: WorldPorts, asker: Asker, closed: number): Promise<World> {
  const { store, roster, now } = ports;
  const { tenantId } = asker;
  const [scope, directory, open, done] = await Promise.all([
    scopeOf(asker, store.parties, roster),
    store.parties.load(tenantId),
    store.index.open(tenantId),
    closed > 0 ? store.index.closed(tenantId, closed) : [],
  ]);
  const listed = rowsIn(
    scope,
    open.map(({ value }) => value),
  );
  const rows = [...listed, ...rowsIn(scope, done).filter(({ id }) => !listed.some((row) => row.id === id))];
  const parties = knownTo(asker, scope, rows, directory?.value ?? []);
  const people = peopleIn(scope, rows, parties);
  return {
    scope,
    rows,
    parties,
    vocabulary: { today: localDate(now()), proposals: rows.slice(0, mostKnown), parties, people },
  };
}

/** A secretary knows all parties. Anybody else knows their own, and those to which a proposal of theirs was put. */
function knownTo(
  { isSecretary }: Asker,
  scope: Scope,
  rows: readonly IndexRow[],
  parties: readonly Party[],
): readonly Party[] {
  if (isSecretary) return parties;
  const own = scope.kind === 'own' ? scope.parties : scope.kind === 'party' ? [scope.party] : [];
  const known = new Set([...own, ...rows.flatMap((row) => row.parties)]);
  return parties.filter(({ id }) => known.has(id));
}

/** The authors, and the advisers of the parties whose names this asker may know. */
function peopleIn(scope: Scope, rows: readonly IndexRow[], parties: readonly Party[]): string[] {
  const isOwn = (id: string) =>
    scope.kind === 'everything' ||
    (scope.kind === 'party' && scope.party === id) ||
    (scope.kind === 'own' && scope.parties.includes(id));
  const authors = rows
    .filter(({ subject }) => subject !== '')
    .flatMap(({ author, noteAuthor = '', holders = [] }) => [author.name, noteAuthor, ...holders]);
  const advisers = parties.filter(({ id }) => isOwn(id)).flatMap((party) => namedPeople(party).map(({ name }) => name));
  return [...new Set([...authors, ...advisers])].filter((name) => name !== '').slice(0, mostKnown);
}

/** Reads proposals, at most `mostRead`. One that is gone or that this asker may not see is left out. */
export async function readProposals(
  { store }: Pick<WorldPorts, 'store'>,
  scope: Scope,
  rows: readonly IndexRow[],
): Promise<Seen[]> {
  const seen = await Promise.all(
    rows.slice(0, mostRead).map(async (row): Promise<Seen[]> => {
      const proposal = (await ignoreUnreadable(store.proposals.load(row)))?.value.proposal;
      const reader = proposal && readerIn(scope, proposal);
      return reader ? [{ row, proposal, view: viewFor(proposal, reader) }] : [];
    }),
  );
  return seen.flat();
}
