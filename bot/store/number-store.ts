/** Counts the proposals of each tenant. */
export interface NumberStore {
  /**
   * Returns a number from 1 on that no other call ever returned for this tenant. A number may be skipped, for instance
   * when the answer to a write was lost.
   */
  take(tenantId: string): Promise<number>;
}
