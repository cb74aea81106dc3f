import type { Store } from '../../../bot/store/ports';

/**
 * Returns the store with a list of everything that was recorded in it since: kinds of events, and `party`,
 * `substitution`, `concept` and `removal`. Addresses of people are no record.
 */
export function watchWrites(store: Store): { store: Store; written: readonly string[] } {
  const written: string[] = [];
  const noting = <Args extends unknown[], T>(what: string, write: (...args: Args) => Promise<T>) => {
    return (...args: Args): Promise<T> => {
      written.push(what);
      return write(...args);
    };
  };
  const { proposals, parties, substitutions, drafts, removals } = store;
  const watched: Store = {
    ...store,
    proposals: {
      ...proposals,
      append(read, events, next, options) {
        written.push(...events.map(({ kind }) => kind));
        return proposals.append(read, events, next, options);
      },
    },
    parties: { ...parties, save: noting('party', parties.save) },
    substitutions: { ...substitutions, save: noting('substitution', substitutions.save) },
    drafts: { ...drafts, save: noting('concept', drafts.save), discard: noting('concept', drafts.discard) },
    removals: { ...removals, remove: noting('removal', removals.remove) },
  };
  return { store: watched, written };
}
