import type { Refusal } from '../refusal';
import type { ProposalEvent } from './event';

/** The rules that an organisation may choose for itself. */
export interface Policy {
  /** True when the author of a note may not answer for a party. */
  fourEyes: boolean;
}

/**
 * The events that follow, or a refusal. Without events and refusal everything was so already, and the answer is the
 * same as before.
 */
export type Decision = readonly ProposalEvent[] | Refusal;
