import { nothingRead } from '../core/note/reading';
import type { RowKey } from './table';
import { draftPrefix, headRow, messagePrefix } from './table-keys';
import { upgradeSignals } from './upgrade-signals';

type Value = Record<string, unknown>;
type Upgrade = (value: Value, key: RowKey) => Value;

/**
 * Upgrades, of which the first makes a row of schema 1 one of schema 2, and so on. Only add to the list: rows of every
 * schema may still be stored.
 */
const upgrades: readonly Upgrade[] = [
  (value, { row }) => (row.startsWith(messagePrefix) ? { failingSince: '', ...value } : value),
  (value, { row }) => (row.startsWith(messagePrefix) ? withRepostedVersion(value) : value),
  (value, { row }) => (row === headRow ? upgradeSignals(value) : value),
  (value, { partition }) => (partition.startsWith(draftPrefix) ? withNewVersion(value) : value),
  // Schema 5 and earlier did not keep how sure the reader was of a note.
  (value, { partition }) => (partition.startsWith(draftPrefix) ? { reading: nothingRead, ...value } : value),
  // Up to schema 6 no answer could be taken back. The form is the same, but an earlier release would lose what is new.
  (value) => value,
  // The same of parties that are added and of facts that are corrected, up to schema 7.
  (value) => value,
];

/** The schema number of rows that are written now. */
export const currentSchema = upgrades.length + 1;

/**
 * Returns the value of a row in today's form. Throws for a row of a later release: after a roll-back it must not be
 * overwritten by code that does not understand it.
 */
export function upgradeRow(value: Value, schema: unknown, key: RowKey): Value {
  const from = Number(schema);
  if (!(from >= 1 && from <= currentSchema)) {
    throw new Error(`row ${key.row} has schema ${schema}; this release reads 1 to ${currentSchema}`);
  }
  return upgrades.slice(from - 1).reduce((upgraded, upgrade) => upgrade(upgraded, key), value);
}

/**
 * Schema 2 and earlier did not keep on which version a message was posted again. The first is assumed, so that a later
 * one may be.
 */
function withRepostedVersion({ wasReposted, ...value }: Value): Value {
  return { ...value, repostedVersion: wasReposted ? 1 : 0 };
}

/** Up to schema 4 a draft that is a new version said so in `revises`. */
function withNewVersion(value: Value): Value {
  if (!isRevision(value)) return value;
  const { revises, ...draft } = value;
  return { ...draft, newVersion: { after: revises.version, awaitsNote: revises.awaitsNote } };
}

function isRevision(value: Value): value is Value & { revises: { version: number; awaitsNote: boolean } } {
  return value.revises !== undefined;
}
