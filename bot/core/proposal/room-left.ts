import { Refusal } from '../refusal';
import type { Command } from './command';
import type { Proposal } from './proposal';

/**
 * A row of Azure Tables holds 1 MiB (1,048,576 bytes), and the proposal as it stands is one row: JSON, of which each UTF-16
 * unit takes two bytes. After the last that fits there must be room to stop the round, whatever its text: 2,000 characters,
 * each escaped to six, are 24,000 bytes.
 */
const mostBytes: Record<Command['kind'], number> = {
  submit: 400_000,
  newVersion: 700_000,
  agreeWithRemark: 700_000,
  disagree: 700_000,
  reply: 700_000,
  remind: 700_000,
  substitute: 700_000,
  moveDeadline: 700_000,
  agree: 800_000,
  remindWhenDue: 800_000,
  lift: 900_000,
  withdraw: Number.POSITIVE_INFINITY,
};

/** How many characters of a value stand in one property of a row, and what a property costs beside them, in bytes. */
const charactersInProperty = 31_000;
const bytesOfProperty = 64;
/** Key, revision, hash, schema and what Azure adds itself. */
const bytesBeside = 4_096;

/** How many bytes the row of this proposal takes at most. */
export function headBytes(proposal: Proposal): number {
  const json = JSON.stringify(proposal);
  // These two are escaped by the store, not by JSON.stringify.
  const characters = json.length + 5 * (json.match(/[\u2028\u2029]/g)?.length ?? 0);
  return bytesBeside + 2 * characters + bytesOfProperty * Math.ceil(characters / charactersInProperty);
}

/** Why the proposal may not become `next` by a command of this kind, or undefined. */
export function whyNoRoom(kind: Command['kind'], next: Proposal): Refusal | undefined {
  if (headBytes(next) <= mostBytes[kind]) return undefined;
  return new Refusal(kind === 'submit' ? 'noteTooLong' : 'proposalIsFull');
}
