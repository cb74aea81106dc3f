/**
 * Waits for all of the work, so that a fault in one does not leave another posted and not noted. Then throws the first
 * fault.
 */
export async function allDone(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
