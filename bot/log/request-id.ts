import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Whatever is logged during this work carries the id, also by what the work starts and does not wait for. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

/** Undefined: no request is behind this work, as in a sweep. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}
