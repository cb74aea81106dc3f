import type { FetchSentFile } from '../answers/ports';
import { isLocal, type Settings } from '../settings/settings';
import { isLoopback, isWithin } from '../settings/web-address';

const mostBytes = 10 * 1024 * 1024;
const limitMs = 20_000;
const mostRedirects = 3;
/** OneDrive for Business is SharePoint, each organisation below its own name. */
const fileHosts = ['sharepoint.com'];

/** Fetches a sent file, only from Microsoft's file hosts, or in a local set-up only from this machine. */
export function createFetchSentFile(settings: Pick<Settings, 'identity'>): FetchSentFile {
  const isTrusted = (url: string) => (isLocal(settings) ? isLoopback(url) : isWithin(url, fileHosts));

  return async ({ url }) => {
    const signal = AbortSignal.timeout(limitMs);
    try {
      const response = await follow(url, isTrusted, signal);
      if (response === 'untrusted') return response;
      return response.ok ? await readAll(response) : 'unavailable';
    } catch {
      return 'unavailable';
    }
  };
}

/** Checks every address on the way, not only the first. */
async function follow(url: string, isTrusted: (url: string) => boolean, signal: AbortSignal) {
  let address = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!isTrusted(address)) return 'untrusted';
    const response = await fetch(address, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    address = new URL(location, address).href;
  }
  return 'untrusted';
}

/** Counts bytes while reading, because the stated size need not be true. */
async function readAll({ body }: Response): Promise<Uint8Array | 'tooLarge'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the rest of the download.
    if (size > mostBytes) return 'tooLarge';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
