import type { Person, Place } from '../core/directory/person';

/** The bot was added to a conversation or removed from it, or a team or channel came back. */
export interface Installation {
  tenantId: string;
  /** Undefined when Teams does not say where the bot was added, or by whom. */
  place: Place | undefined;
  by: Person | undefined;
  /** True when the bot was just added there. Teams may say so more than once. */
  isAdded: boolean;
}
