import type { Person, Place } from '../core/directory/person';
import { idFrom } from './id-from';

/** The message that brought a note. */
interface Source {
  messageId: string;
  author: Person;
  place: Place;
}

/**
 * Makes an id from a message's, the same for each delivery. Undefined when Teams does not say which message it is.
 */
export function conceptIdOf({ messageId, author, place }: Source): string | undefined {
  if (messageId === '') return undefined;
  return idFrom([place.tenantId, place.conversationId, author.id, messageId]);
}
