import type { Person, Place } from '../core/directory/person';

/** The bot was added to a conversation or taken out of it, or a team or channel that has it is back. */
export interface Installation {
  tenantId: string;
  /** Undefined when Teams does not say where, or who did it. */
  place: Place | undefined;
  by: Person | undefined;
}
