import type { Party } from './party';

/** The outcome of linking a conversation to a party. Parties are given by name. */
export type LinkOutcome =
  | {
      kind: 'linked';
      party: string;
      /** True when the party was not in the directory before. */
      isNew: boolean;
      /** True when the conversation was this party's already. */
      wasLinked: boolean;
      /** The party that the conversation was linked to before. */
      replaced: string | undefined;
      /** True when the party was linked to another conversation before. */
      hadOtherPlace: boolean;
    }
  /** The name is not known, but so close to these parties that it may mean one of them. */
  | { kind: 'askWhich'; name: string; parties: readonly Party[] };

/** The outcome of unlinking. `party`: the party that the conversation was linked to; undefined: none. */
export interface UnlinkOutcome {
  party: string | undefined;
}
