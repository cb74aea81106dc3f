import { createHash } from 'node:crypto';
import type { Person, Place } from '../core/directory/person';

/** The message that brought a note. */
interface Source {
  messageId: string;
  author: Person;
  place: Place;
}

/**
 * Makes an id from a message's, in the form of a UUID: the same for each delivery. Undefined when Teams does not say
 * which message it is.
 */
export function conceptIdOf({ messageId, author, place }: Source): string | undefined {
  if (messageId === '') return undefined;
  const source = JSON.stringify([place.tenantId, place.conversationId, author.id, messageId]);
  const hash = createHash('sha256').update(source).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
