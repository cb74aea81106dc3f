/** A stored row is of a later release, as after a roll-back, or damaged. No StorageFault: trying again does not help. */
export class UnreadableRow extends Error {
  constructor(
    readonly partition: string,
    readonly row: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Returns undefined for a row that cannot be read, of which storage has told, so that the other rows go on. */
export async function ignoreUnreadable<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof UnreadableRow) return undefined;
    throw error;
  }
}
