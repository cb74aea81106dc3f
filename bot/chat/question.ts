import type { AdaptiveCard } from '../../cards/adaptive-card';
import type { CommandWord } from '../../cards/words/commands';
import type { Refusal } from '../core/refusal';

/** What may be asked in words: to be told something, or that something be done. */
export type Question = Enquiry | Instruction;

/** Only asks to be told something; see answer. */
export type Enquiry =
  | { kind: 'help' | 'parties' | 'agreeInChat' }
  /** What to look for, as it was typed; empty: everything. */
  | { kind: 'status'; search: string }
  /** The commands that may have been meant, nearest first. */
  | { kind: 'unknown'; nearest: readonly CommandWord[] };

/** Makes or changes something. */
type Instruction =
  | { kind: 'new' | 'sample' | 'unlink' }
  /** The party's name as it was typed; empty when none was. */
  | { kind: 'link'; name: string };

/** The card's fallbackText is what a notification says of it. */
export type Answer = AdaptiveCard | Refusal;
