import { isDeepStrictEqual } from 'node:util';
import type { IndexRow } from '../core/proposal/index-row';
import type { ProposalIndex, StoreOptions } from './ports';
import { listReadable, removeAnyway, replaceUnless, type Table, writeUnless } from './table';
import { closedKey, closedPartition, openKey, openPartition, tenantKey, tenantsPartition } from './table-keys';

export function createIndex(table: Table): ProposalIndex {
  const knownTenants = new Set<string>();

  /** Sorts before the tenant's first open row, so that no row can be overlooked. */
  async function noteTenant(tenantId: string, options?: StoreOptions): Promise<void> {
    if (knownTenants.has(tenantId)) return;
    await writeUnless(table, tenantKey(tenantId), { tenantId }, () => true, options);
    knownTenants.add(tenantId);
  }

  return {
    async tenants() {
      const stored = await listReadable<{ tenantId: string }>(table, tenantsPartition);
      return stored.map(({ value }) => value.tenantId);
    },
    open: (tenantId) => listReadable(table, openPartition(tenantId)),
    findOpen: (key) => table.read(openKey(key)),
    async closed(tenantId, limit) {
      const stored = await listReadable<IndexRow>(table, closedPartition(tenantId), '', limit);
      return stored.map(({ value }) => value);
    },
    async putOpen(row, options) {
      await noteTenant(row.tenantId, options);
      return writeUnless(table, openKey(row), row, ({ revision }) => revision > row.revision, options);
    },
    updateOpen: (row) => replaceUnless(table, openKey(row), row, saysAsMuchAs(row)),
    async close(row, openEtag) {
      await writeUnless(table, closedKey(row), row, saysAsMuchAs(row));
      await table.remove(openKey(row), openEtag);
    },
    async remove(row) {
      await removeAnyway(table, openKey(row));
      await removeAnyway(table, closedKey(row));
    },
    forget: (key, openEtag) => table.remove(openKey(key), openEtag),
  };
}

/** Returns true when the stored row may stay: it is of a later revision, or says the same already. */
function saysAsMuchAs(row: IndexRow): (stored: IndexRow) => boolean {
  return (stored) => stored.revision > row.revision || isDeepStrictEqual(stored, row);
}
