import { encodeId } from '../../../bot/store/table-keys';
import { startOrganisation } from '../organisation/organisation';
import { ownStorage, settingsFor } from '../store/own-storage';
import { type StorageCall, type StorageFault, type StorageProxy, startStorageProxy } from './storage-proxy';

/**
 * The requests of storage that are struck: reading the record to add to it in one transaction, or anything about a
 * proposal.
 */
export type Asked = 'read' | 'write' | 'do anything';

export interface Strike {
  asked: Asked;
  fault: StorageFault;
  /** True when that request is struck, counted from 1. */
  isMet: (nth: number) => boolean;
}

export type Storm = Awaited<ReturnType<typeof startStorm>>;

/** An organisation whose requests to storage go wrong, in a way of its own for each proposal. */
export async function startStorm() {
  const strikes = new Map<string, Strike & { requests: number }>();
  const proxies: StorageProxy[] = [];
  const { connectionString, urls, settings } = await ownStorage();
  for (const url of [urls.Table, urls.Blob]) proxies.push(await startStorageProxy(url, faultFor));
  const wayThrough = proxies.reduce((way, { serviceUrl, url }) => way.replace(serviceUrl, url), connectionString);
  const at = await startOrganisation({ storage: settingsFor(wayThrough) });

  function faultFor(call: StorageCall): StorageFault | undefined {
    const said = call.path + call.body;
    const [, strike] = [...strikes].find(([proposalId]) => said.includes(encodeId(proposalId))) ?? [];
    if (!strike || !isAsked[strike.asked](call)) return undefined;
    strike.requests += 1;
    return strike.isMet(strike.requests) ? strike.fault : undefined;
  }

  return {
    at,
    /** Address of storage without faults. */
    calmStorage: settings,
    /** Strikes the requests about that proposal from now on. */
    strikes: (proposalId: string, strike: Strike) => void strikes.set(proposalId, { ...strike, requests: 0 }),
    /** Ends the faults. Resolves when every request on its way has reached storage. */
    async passes(): Promise<void> {
      strikes.clear();
      await Promise.all(proxies.map((proxy) => proxy.idle()));
    },
    async close(): Promise<void> {
      await at.close();
      await Promise.all(proxies.map((proxy) => proxy.close()));
    },
  };
}

const isAsked: Record<Asked, (call: StorageCall) => boolean> = {
  read: ({ method, path }) => method === 'GET' && path.includes("RowKey='head'"),
  write: ({ method, path }) => method === 'POST' && path.endsWith('/$batch'),
  'do anything': () => true,
};
