import type { Person, Place } from '../core/directory/person';
import type { SentFile } from './ports';

/** A typed text or a sent file. Person, place and tenant come from Teams; everything else is untrusted. */
export interface Message {
  id: string;
  by: Person;
  tenantId: string;
  place: Place;
  /** The text as typed, of any length, without the mention of the bot itself. */
  text: string;
  files: readonly SentFile[];
  /** A picture or a file came with it that Teams does not hand to the bot. */
  hasOther: boolean;
}
