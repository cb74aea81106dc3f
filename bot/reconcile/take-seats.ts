interface Seats {
  /** Most pieces of work at once. */
  all: number;
  /** Most of those for one tenant. */
  ofOne: number;
}

/**
 * Runs work when there is a seat for it. Tenants take turns, so that a busy tenant delays another by no more than one
 * piece of its work. The queue is as long as the work that was asked for.
 */
export function createSeats({ all, ofOne }: Seats) {
  const waiting = new Map<string, (() => void)[]>();
  const seated = new Map<string, number>();
  let taken = 0;

  function take<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const start = () => {
        change(tenantId, 1);
        void work()
          .then(resolve, reject)
          .finally(() => {
            change(tenantId, -1);
            startNext();
          });
      };
      const line = waiting.get(tenantId) ?? [];
      line.push(start);
      waiting.set(tenantId, line);
      startNext();
    });
  }

  function change(tenantId: string, by: 1 | -1): void {
    const count = (seated.get(tenantId) ?? 0) + by;
    taken += by;
    if (count === 0) seated.delete(tenantId);
    else seated.set(tenantId, count);
  }

  /** Puts the served tenant at the end of the line: a Map keeps the order of its keys. */
  function startNext(): void {
    if (taken >= all) return;
    for (const [tenantId, line] of waiting) {
      if ((seated.get(tenantId) ?? 0) >= ofOne) continue;
      const start = line.shift();
      waiting.delete(tenantId);
      if (line.length > 0) waiting.set(tenantId, line);
      start?.();
      return;
    }
  }

  return { take };
}
