import type { Party } from './party';

/** The outcome of linking a conversation to a party. Parties are named as people know them. */
export type LinkOutcome =
  | {
      kind: 'linked';
      party: string;
      /** The directory did not know the party before. */
      isNew: boolean;
      /** It was so already. */
      wasLinked: boolean;
      /** The party that the conversation was of until now. */
      replaced: string | undefined;
      /** Another conversation was the party's until now. */
      hadOtherPlace: boolean;
    }
  /** The name is not known, and so close to these that it may be one of them. */
  | { kind: 'askWhich'; name: string; parties: readonly Party[] };

/** `party`: of which the conversation was until now; undefined: of none. */
export interface UnlinkOutcome {
  party: string | undefined;
}
