import { randomBytes } from 'node:crypto';
import { firstSigningKey, type SigningKeyStore } from './link-ports';
import { listReadable, removeAnyway, type Table, writeUnless } from './table';
import { signingKeyKey, signingKeyPartition } from './table-keys';

interface SigningKeyRow {
  /** Absent from the row of the first key. */
  id?: string;
  secret: string;
}

/** How many keys are kept: the newest, and the one that links still under way were signed with. */
const mostKeys = 2;

/** Stores each key in a row of its own, so that the key of an earlier release stays as that release reads it. */
export function createSigningKeys(table: Table): SigningKeyStore {
  async function find(id: string): Promise<Uint8Array | undefined> {
    const stored = await table.read<SigningKeyRow>(signingKeyKey(id));
    return stored && Buffer.from(stored.value.secret, 'base64');
  }

  async function removeOlder(): Promise<void> {
    const rows = await listReadable<SigningKeyRow>(table, signingKeyPartition);
    const ids = rows.map(({ value }) => value.id ?? firstSigningKey).sort(newestFirst);
    await Promise.all(ids.slice(mostKeys).map((id) => removeAnyway(table, signingKeyKey(id))));
  }

  return {
    find,
    async make(id) {
      const known = await find(id);
      if (known) return known;
      const made: SigningKeyRow = { id, secret: randomBytes(32).toString('base64') };
      await writeUnless(table, signingKeyKey(id), made, () => true);
      await removeOlder();
      const stored = await find(id);
      if (!stored) throw new Error(`signing key ${id} was removed while it was made`);
      return stored;
    },
  };
}

/** Names are months; the first key is older than all of them. */
function newestFirst(one: string, other: string): number {
  const monthOf = (id: string) => (id === firstSigningKey ? '' : id);
  return monthOf(other).localeCompare(monthOf(one));
}
