import { encodeId } from '../../../bot/store/table-keys';
import { startOrganisation } from '../organisation/organisation';
import { ownStorage, settingsFor } from '../store/own-storage';
import { type StorageCall, type StorageFault, type StorageProxy, startStorageProxy } from './storage-proxy';

/** What is asked of storage: the record as it stands, to add to it in one transaction, or anything about a proposal. */
export type Asked = 'read' | 'write' | 'do anything';

export interface Strike {
  asked: Asked;
  fault: StorageFault;
  /** Whether it meets that request, counted from 1. */
  isMet: (nth: number) => boolean;
}

export type Storm = Awaited<ReturnType<typeof startStorm>>;

/** An organisation on whose way to storage requests go wrong: for each proposal something of its own. */
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
    /** The way to storage on which nothing goes wrong. */
    calmStorage: settings,
    /** From now on this goes wrong with what is asked about that proposal. */
    strikes: (proposalId: string, strike: Strike) => void strikes.set(proposalId, { ...strike, requests: 0 }),
    /** Nothing does any more. Resolves when what is still on its way has come to storage. */
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
