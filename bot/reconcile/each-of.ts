/** Does the work for every item, with at most so many under way. Rejects with the first fault, after the rest is done. */
export async function eachOf<T>(items: Iterable<T>, most: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  const inTurn = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  const failed = (await Promise.allSettled(Array.from({ length: most }, inTurn))).find(
    (outcome) => outcome.status === 'rejected',
  );
  if (failed) throw failed.reason;
}
