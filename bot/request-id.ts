import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** All that this work logs is of the request with this id, also what it sets going and does not wait for. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

/** Undefined: nobody asked, as in a sweep. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}
