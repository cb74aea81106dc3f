import { StaleWrite } from '../../../bot/store/ports';
import type { RowKey, Table } from '../../../bot/store/table';
import { messagePrefix } from '../../../bot/store/table-keys';
import type { Mortal, Network } from './network';
import { type Plan, Silence } from './troubles';

/** Milliseconds of a try and those after it at most; see store/table-client. */
const patienceMs = 10_000;
const gaveUp = () => new Silence('storage did not answer at all');

/** The table as one process reaches it: every call travels, and any may go wrong. */
export function createFaultyTable(table: Table, from: Mortal, network: Network, plan: Plan): Table {
  async function call<T>(label: string, take: () => Promise<T>, signal?: AbortSignal, note = false): Promise<T> {
    signal?.throwIfAborted();
    const kind = /^(read|list) /.test(label) ? 'read' : note ? 'note' : 'change';
    const answer = await network.send({ from, label, kind, take, trouble: plan.next(kind), patienceMs, gaveUp });
    signal?.throwIfAborted();
    return answer;
  }
  // The signal ends the waiting, not the work under way, so the table itself never gets it.
  return {
    read: (key, options) => call(`read ${nameOf(key)}`, () => table.read(key), options?.signal),
    list: (partition, prefix, limit, unreadable) =>
      call(`list ${prefix ? 'messages' : nameOf({ partition, row: '' })}`, () =>
        table.list(partition, prefix, limit, unreadable),
      ),
    write(row, options) {
      const isNote = row.row.startsWith(messagePrefix);
      return call(`write ${nameOf(row)}`, () => table.write(row), options?.signal, isNote).catch((error: unknown) => {
        if (isNote && !(error instanceof StaleWrite)) from.lostNotes += 1;
        throw error;
      });
    },
    writeTogether: (rows, options) =>
      call(`write ${rows.map(({ row }) => row).join(' ')}`, () => table.writeTogether(rows), options?.signal),
    remove: (key, etag) => call(`remove ${nameOf(key)}`, () => table.remove(key, etag)),
    removeTogether: (keys) => call(`remove ${keys.map(nameOf).join(' ')}`, () => table.removeTogether(keys)),
  };
}

/** Names the row in a printed schedule. */
function nameOf({ partition, row }: RowKey): string {
  if (row.startsWith(messagePrefix)) return Buffer.from(row.slice(messagePrefix.length), 'base64url').toString();
  return /^(open|closed|tenants|processes)/.exec(partition)?.[0] ?? row;
}
