import { Refusal } from '../refusal';
import type { Command } from './command';
import type { Proposal } from './proposal';

/**
 * Most bytes of a proposal's row. Azure Tables allows 1,048,576 bytes, and a row is JSON of which each UTF-16 unit
 * takes two bytes. Room is left to stop the round with any text: 2,000 characters, each escaped to six, are 24,000
 * bytes.
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
  correct: 700_000,
  addParty: 700_000,
  agree: 800_000,
  takeBack: 800_000,
  remindWhenDue: 800_000,
  lift: 900_000,
  withdraw: Number.POSITIVE_INFINITY,
};

/** Characters of a value in one property of a row, and the further bytes that a property costs. */
const charactersInProperty = 31_000;
const bytesOfProperty = 64;
/** Bytes for key, revision, hash, schema and Azure's own properties. */
const bytesBeside = 4_096;

/** Kept with the proposal, which never changes. */
const sizes = new WeakMap<Proposal, number>();

/** Returns the most bytes that this proposal's row can take. */
export function headBytes(proposal: Proposal): number {
  const bytes = sizes.get(proposal) ?? countBytes(proposal);
  sizes.set(proposal, bytes);
  return bytes;
}

function countBytes(proposal: Proposal): number {
  const json = JSON.stringify(proposal);
  // Characters that the store escapes and JSON.stringify does not.
  const characters = json.length + 5 * (json.match(/[\u2028\u2029]/g)?.length ?? 0);
  return bytesBeside + 2 * characters + bytesOfProperty * Math.ceil(characters / charactersInProperty);
}

/** Returns why a command of this kind may not turn the proposal into `next`, or undefined. */
export function whyNoRoom(kind: Command['kind'], next: Proposal): Refusal | undefined {
  if (headBytes(next) <= mostBytes[kind]) return undefined;
  return new Refusal(kind === 'submit' ? 'noteTooLong' : 'proposalIsFull');
}
