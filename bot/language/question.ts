import type { CommandWord } from '../core/command-word';

/** The text to search for, as typed; empty: everything. */
interface AboutProposal {
  search: string;
}

/** A request in words, to be told or to do something. */
export type Question =
  | { kind: 'help' | 'parties' | 'myWork' | 'late' | 'thanks' }
  | ({ kind: 'status' | 'waiting' | 'history' | 'export' | 'agreeInChat' } & AboutProposal)
  /** `meeting`: its day as typed; empty: all meetings. */
  | { kind: 'overview'; meeting: string }
  /** `search` of remind may also be a party's name. */
  | ({ kind: 'remind' | 'withdraw' | 'newVersion' } & AboutProposal)
  | ({ kind: 'moveDeadline'; date: string } & AboutProposal)
  | SubstituteInstruction
  | { kind: 'new' | 'sample' | 'unlink' | 'retention' }
  /** `name`: the party's name as typed, or empty. */
  | { kind: 'link'; name: string }
  /** `nearest`: the commands that may have been meant, nearest first. `search`: the text, which may name a proposal. */
  | ({ kind: 'unknown'; nearest: readonly CommandWord[] } & AboutProposal);

/** Names and days as typed; an empty `absent` is the asker. */
export interface SubstituteInstruction {
  kind: 'substitute';
  absent: string;
  substitute: string;
  from: string;
  until: string;
}
