import type { Instant } from '../calendar/dates';
import type { ProposalKey } from '../proposal/proposal';

/**
 * The act that has begun on a concept. Written under the ETag of the concept's row before anything else, so that of
 * Uitzetten and Weggooien, pressed at the same moment, one loses.
 */
export interface Claim {
  /** Uitzetten has begun: until the concept's row is gone the proposal may still be recorded. */
  isSubmitting?: true;
  /** Weggooien has begun: the concept is gone for everybody, though its files may still be there. */
  isDiscarded?: true;
}

/** Uitzetten or Weggooien of a concept. `at`: the moment at which it began. */
export interface BegunWork extends ProposalKey {
  authorId: string;
  at: Instant;
}
