import { StaleWrite } from '../store/ports';

const mostAttempts = 20;

/**
 * Does the work again from its reading on when another write was first. No other code handles a StaleWrite. Each round
 * has a winner, so it ends; after 20 rounds it is a fault.
 */
export async function retryStale<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt === mostAttempts) throw error;
      signal?.throwIfAborted();
    }
  }
}
