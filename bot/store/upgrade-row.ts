import { nothingRead } from '../core/note/reading';
import type { RowKey } from './table';
import { draftPrefix, headRow, messagePrefix } from './table-keys';
import { upgradeSignals } from './upgrade-signals';

type Value = Record<string, unknown>;
type Upgrade = (value: Value, key: RowKey) => Value;

/** The first makes a row of schema 1 one of schema 2, and so on. Only add to it: rows of every schema may still be there. */
const upgrades: readonly Upgrade[] = [
  (value, { row }) => (row.startsWith(messagePrefix) ? { failingSince: '', ...value } : value),
  (value, { row }) => (row.startsWith(messagePrefix) ? withRepostedVersion(value) : value),
  (value, { row }) => (row === headRow ? upgradeSignals(value) : value),
  (value, { partition }) => (partition.startsWith(draftPrefix) ? withNewVersion(value) : value),
  // Up to schema 5 it was not kept how sure the reader was of a note.
  (value, { partition }) => (partition.startsWith(draftPrefix) ? { reading: nothingRead, ...value } : value),
];

/** The form in which rows are written. */
export const currentSchema = upgrades.length + 1;

/**
 * The value of a row in today's form. Throws when it is of a later release: after a roll-back that row must not be
 * overwritten by what does not understand it.
 */
export function upgradeRow(value: Value, schema: unknown, key: RowKey): Value {
  const from = Number(schema);
  if (!(from >= 1 && from <= currentSchema)) {
    throw new Error(`row ${key.row} has schema ${schema}; this release reads 1 to ${currentSchema}`);
  }
  return upgrades.slice(from - 1).reduce((upgraded, upgrade) => upgrade(upgraded, key), value);
}

/** Up to schema 2 it was not kept on which version a message was posted again: take the first, so that a later one may. */
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
