import type { Person, Place } from '../core/directory/person';
import type { SentFile } from './ports';

/** Something that was typed or sent. Who, where and in which tenant come from Teams; the rest is whatever somebody sent. */
export interface Message {
  id: string;
  by: Person;
  tenantId: string;
  place: Place;
  /** As it was typed, of any length, without the mention of the bot itself. */
  text: string;
  files: readonly SentFile[];
}
