import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Gives every log line of this work the id, also lines of work that it starts and does not wait for. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

/** The id of the request behind this work; undefined when there is none, as in a sweep. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}
