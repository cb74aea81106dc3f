import type { CommandWord } from '../core/command-word';

/** The text to search for, as typed; empty: everything. */
interface AboutProposal {
  search: string;
}

/** A request in words: to be told something, or that something be done. */
export type Question =
  | { kind: 'help' | 'parties' | 'agreeInChat' | 'late' | 'thanks' }
  | ({ kind: 'status' | 'waiting' | 'history' | 'export' } & AboutProposal)
  /** The day of the meeting as it was typed; empty: all meetings. */
  | { kind: 'overview'; meeting: string }
  /** With remind it may be a party's name. */
  | ({ kind: 'remind' | 'withdraw' | 'newVersion' } & AboutProposal)
  | ({ kind: 'moveDeadline'; date: string } & AboutProposal)
  | SubstituteInstruction
  | { kind: 'new' | 'sample' | 'unlink' | 'retention' }
  /** The party's name as it was typed; empty when none was. */
  | { kind: 'link'; name: string }
  /** The commands that may have been meant, nearest first. It may also be a proposal's name alone. */
  | ({ kind: 'unknown'; nearest: readonly CommandWord[] } & AboutProposal);

/** All as typed; an empty `absent` is the one who asks. */
export interface SubstituteInstruction {
  kind: 'substitute';
  absent: string;
  substitute: string;
  from: string;
  until: string;
}
