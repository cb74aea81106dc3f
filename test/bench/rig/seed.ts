import type { LinkedParty } from '../../../bot/core/directory/party';
import { evolve } from '../../../bot/core/proposal/evolve';
import { indexRowOf } from '../../../bot/core/proposal/index-row';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { delivered, unposted } from '../../../bot/reconcile/delivery';
import { cardKey } from '../../../bot/reconcile/desired-message';
import { createAzureTable } from '../../../bot/store/azure-table';
import { createMemoryFiles } from '../../../bot/store/memory-store';
import { createMemoryTable } from '../../../bot/store/memory-table';
import { storageAccess } from '../../../bot/store/storage-access';
import type { RowWrite, Table } from '../../../bot/store/table';
import { createTableClient } from '../../../bot/store/table-client';
import { createTableStore } from '../../../bot/store/table-store';
import { aPlace, aSubmission, aSubmittedEvent } from '../../support/builders';
import { conversationOf, guidOf } from '../../support/teams/conversations';

/** The differences between one proposal in storage and another. */
export interface SeededRound {
  id: string;
  tenantId: string;
  serviceUrl: string;
  /** Advisers of each party, all of whom have to agree. */
  seats: number;
}

const longestRoundMs = 40 * 24 * 3_600_000;
const rowsTogether = 100;
const atOnce = 16;

/** A note that three parties were asked about a while ago: every card is posted, and nobody has answered. */
export function seededRound({ id, tenantId, serviceUrl, seats }: SeededRound): Proposal {
  const parties = ['a', 'b', 'c'].map((letter): LinkedParty => {
    const { id: conversationId } = conversationOf('channel', `${letter} of ${tenantId}`);
    const people = Array.from({ length: seats }, (_, index) => adviser(tenantId, letter, index));
    return {
      id: `party-${letter}`,
      name: `Adviseurs ${letter.toUpperCase()}`,
      rule: { kind: 'all' },
      seats: people.map((name) => ({ label: name, persons: [{ id: guidOf(name), name }] })),
      place: aPlace({ kind: 'channel', tenantId, conversationId, serviceUrl }),
    };
  });
  const deadline = new Date(Date.now() + longestRoundMs).toISOString().slice(0, 10);
  const author = { id: guidOf(authorOf(tenantId)), name: authorOf(tenantId) };
  const authorPlace = aPlace({
    tenantId,
    serviceUrl,
    conversationId: conversationOf('personal', authorOf(tenantId)).id,
  });
  const submission = aSubmission({ parties, deadline, author, authorPlace });
  const event = { ...aSubmittedEvent(submission), at: new Date().toISOString() };
  return evolve(undefined, { tenantId, id }, event);
}

export const authorOf = (tenantId: string) => `Auteur van ${tenantId}`;
export const adviser = (tenantId: string, letter: string, index: number) =>
  `Adviseur ${index} van ${letter} van ${tenantId}`;
/** Returns the id of this message of the proposal in Teams. */
export const messageIdOf = ({ id }: Proposal, key: string) => `${id}-${key.replace('|', '-')}`;

/** Stores the rounds in whole transactions, because row by row would take many minutes. */
export async function seed(connectionString: string, rounds: readonly Proposal[]): Promise<void> {
  const access = storageAccess({ kind: 'connectionString', connectionString }, 'bot');
  const kept = { proposals: new Map<string, RowWrite>(), directory: new Map<string, RowWrite>() };
  const store = createTableStore({
    proposals: keeping(kept.proposals),
    directory: keeping(kept.directory),
    files: createMemoryFiles(),
    prepare: async () => {},
  });
  for (const round of rounds) {
    const now = new Date().toISOString();
    const submission = aSubmission({ parties: round.parties, deadline: round.deadline, author: round.author });
    await store.proposals.append(undefined, [aSubmittedEvent(submission)], round);
    await store.index.putOpen(indexRowOf(round));
    const cards = round.parties.map(({ id, place }) => ({ key: cardKey(id), place }));
    for (const card of [...cards, { key: 'status', place: round.authorPlace }]) {
      const posted = { messageId: messageIdOf(round, card.key), conversationId: card.place.conversationId };
      await store.messages.put(round, delivered(unposted(card), posted, round.revision, now), undefined);
    }
  }
  await Promise.all(
    (['Proposals', 'Directory'] as const).map(async (name) => {
      const client = createTableClient(access, name, 20_000);
      await client.createTable();
      await flush(createAzureTable(client), name === 'Proposals' ? kept.proposals : kept.directory);
    }),
  );
}

/** A table in memory that also keeps the last form of each row. */
function keeping(rows: Map<string, RowWrite>): Table {
  const memory = createMemoryTable();
  const keep = (row: RowWrite) => rows.set(`${row.partition}\n${row.row}`, { ...row, etag: undefined });
  return {
    ...memory,
    write: (row) => memory.write(keep(row) && row),
    writeTogether: (together) => memory.writeTogether(together.filter(keep)),
  };
}

async function flush(table: Table, rows: Map<string, RowWrite>): Promise<void> {
  const partitions = new Map<string, RowWrite[]>();
  for (const row of rows.values()) {
    const together = partitions.get(row.partition);
    if (together) together.push(row);
    else partitions.set(row.partition, [row]);
  }
  const transactions = [...partitions.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / rowsTogether) }, (_, index) =>
      all.slice(index * rowsTogether, (index + 1) * rowsTogether),
    ),
  );
  const waiting = transactions.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const transaction of waiting) await table.writeTogether(transaction);
    }),
  );
}
