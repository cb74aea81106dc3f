import type { Instant } from '../calendar/dates';
import type { ProposalKey } from '../proposal/proposal';

/**
 * What has begun with a concept. Written under the ETag of the concept's row before anything else is done, so that of
 * Uitzetten and Weggooien, pressed in the same moment, one loses.
 */
export interface Claim {
  /** Uitzetten has begun: until its row is gone it may still be recorded. */
  isSubmitting?: true;
  /** Weggooien has begun: it is gone for everybody, though its files may still be there. */
  isDiscarded?: true;
}

/** Uitzetten or Weggooien of a concept. `at`: when it began. */
export interface BegunWork extends ProposalKey {
  authorId: string;
  at: Instant;
}
