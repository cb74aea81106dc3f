import type { IsoDate } from '../core/calendar/dates';
import type { Party } from '../core/directory/party';
import type { IndexRow } from '../core/proposal/index-row';

/** Everything that one asker may name here: a sentence is read against this, and nothing outside it is recognised. */
export interface Vocabulary {
  today: IsoDate;
  /** Open and closed proposals, newest first, as this asker may see them. */
  proposals: readonly IndexRow[];
  parties: readonly Party[];
  /** Names of people. */
  people: readonly string[];
}

/** Most proposals and people that a sentence is compared with. */
export const mostKnown = 1_000;
