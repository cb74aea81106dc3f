import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** Returns every HTTP request that this process sends while the work runs, as `METHOD path`. */
export async function requestsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const requests: string[] = [];
  const note = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    requests.push(`${request.method} ${request.path}`);
  };
  subscribe('http.client.request.start', note);
  try {
    await work();
  } finally {
    unsubscribe('http.client.request.start', note);
  }
  return requests;
}
