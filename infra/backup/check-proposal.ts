import { isDeepStrictEqual } from 'node:util';
import { evolveAll } from '../../bot/core/proposal/evolve';
import type { MessageRow } from '../../bot/core/proposal/message-row';
import { chainStart, recordEvents } from '../../bot/store/chain';
import type { RecordedEvent } from '../../bot/store/ports';
import type { RawRow } from '../../bot/store/storage-copy';
import { eventPrefix, messagePrefix } from '../../bot/store/table-keys';
import type { StoredHead } from '../../bot/store/table-proposals';
import { fromProperties } from '../../bot/store/table-rows';
import { upgradeRow } from '../../bot/store/upgrade-row';

/**
 * Returns true when the rows of one proposal fit together: the head is the fold of the events, the chain of hashes is
 * whole, and no message shows more than the head holds. Rows that were written while they were read may not fit.
 */
export function fitsTogether(rows: readonly RawRow[]): boolean {
  const head = headOf(rows);
  const events = valuesOf<RecordedEvent>(rows, eventPrefix);
  const messages = valuesOf<MessageRow>(rows, messagePrefix);
  if (!head || head.void) return events.length === 0;
  const occurred = events.map(({ event }) => event);
  return (
    occurred.length > 0 &&
    head.revision === occurred.length &&
    head.lastHash === events.at(-1)?.hash &&
    isDeepStrictEqual(recordEvents(chainStart, occurred), events.map(inOrder)) &&
    isDeepStrictEqual(plain(evolveAll(undefined, head.proposal, occurred)), head.proposal) &&
    messages.every(({ shownRevision }) => shownRevision <= head.revision)
  );
}

/** The proposal's head among these rows, if it is there. */
export function headOf(rows: readonly RawRow[]): StoredHead | undefined {
  return valuesOf<StoredHead>(rows, 'head')[0];
}

function valuesOf<T>(rows: readonly RawRow[], prefix: string): T[] {
  return rows.filter(({ rowKey }) => rowKey.startsWith(prefix)).map(valueIn<T>);
}

function valueIn<T>({ partitionKey: partition, rowKey: row, properties: { schema, ...properties } }: RawRow): T {
  return upgradeRow(fromProperties(properties), schema, { partition, row }) as T;
}

function inOrder({ number, event, previousHash, hash }: RecordedEvent): RecordedEvent {
  return { number, event, previousHash, hash };
}

/** Drops properties that are undefined, as storage does. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
