import type { Person, Place } from '../core/directory/person';

/** People who spoke with the bot, and the conversations in which they are reached in private. */
export interface PeopleStore {
  remember(tenantId: string, person: Person, place: Place): Promise<void>;
  find(tenantId: string, personId: string): Promise<{ person: Person; place: Place } | undefined>;
  list(tenantId: string): Promise<Person[]>;
}
