import type { Refusal } from '../refusal';
import type { ProposalEvent } from './event';

/** The rules that an organisation may choose for itself. */
export interface Policy {
  /** The author of a note cannot answer for a party. */
  fourEyes: boolean;
}

/** The events that follow, or why not. None and no refusal: it was so already, and is answered as before. */
export type Decision = readonly ProposalEvent[] | Refusal;
