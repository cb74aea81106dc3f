import { ignoreStale } from '../store/ignore-stale';
import type { ProcessRow, ProcessStore, Stored } from '../store/ports';

/**
 * Milliseconds between beats. At each beat a process says that it is alive and lists the others: two calls of storage.
 */
export const beatEveryMs = 15_000;
/**
 * Beats in a row without a sign of another process, after which it counts as silent. By then 45 to 60 s have passed:
 * longer than a write under way can take to arrive, and early enough for all to be shown within 90 s.
 */
const silentBeats = 3;
/**
 * Beats after which a silent process's row goes, two minutes. Before that there is one more look, for the work of a
 * process that only stood still and died later.
 */
const deadBeats = 8;

/** The etag of another process's row, and the number of beats in a row that it has been the same. */
export interface Sighting {
  etag: string;
  beats: number;
}

/**
 * Returns the state of the other processes after one more list of them. It counts lists and compares etags, and needs
 * no clock. So a process that stood still, or could not reach storage, takes no other for dead.
 */
export function sight(
  before: ReadonlyMap<string, Sighting>,
  rows: readonly Stored<ProcessRow>[],
  ownId: string,
): Map<string, Sighting> {
  return new Map(
    rows
      .filter(({ value }) => value.id !== ownId)
      .map(({ value: { id }, etag }) => {
        const last = before.get(id);
        return [id, { etag, beats: last?.etag === etag ? last.beats + 1 : 0 }];
      }),
  );
}

export interface PulsePorts {
  processes: ProcessStore;
  self: ProcessRow;
  /** Looks at every open proposal; resolves when all of them were looked at. */
  lookAtAll: () => Promise<void>;
  onFault: (error: unknown) => void;
}

/** Says that this process is alive, and looks at everything when another falls silent. */
export function createPulse({ processes, self, lookAtAll, onFault }: PulsePorts) {
  let others: ReadonlyMap<string, Sighting> = new Map();

  return {
    /** Rejects when storage does not answer. The look that may follow is not waited for. */
    async beat(): Promise<void> {
      await processes.beat(self);
      others = sight(others, await processes.list(), self.id);
      const sightings = [...others];
      const dead = sightings.filter(([, { beats }]) => beats > 0 && beats % deadBeats === 0);
      const isSilent = dead.length > 0 || sightings.some(([, { beats }]) => beats === silentBeats);
      if (isSilent) lookAndForget(dead).catch(onFault);
    },
    /** Says that this process leaves no work for another. */
    async end(): Promise<void> {
      await ignoreStale(processes.remove(self.id, '*'));
    },
  };

  async function lookAndForget(dead: readonly (readonly [string, Sighting])[]): Promise<void> {
    await lookAtAll();
    for (const [id, { etag }] of dead) await ignoreStale(processes.remove(id, etag));
  }
}
