import type { FileStore } from '../../../bot/store/file-store';
import type { Mortal, Network } from './network';
import { type Plan, Silence } from './troubles';

/** Milliseconds of a call at most; see store/blob-files. */
const patienceMs = 20_000;
const gaveUp = () => new Silence('storage did not answer at all');

/** The files as one process reaches them: every call travels, and any may go wrong. */
export function createFaultyFiles(files: FileStore, from: Mortal, network: Network, plan: Plan): FileStore {
  const call = <T>(kind: 'read' | 'file', label: string, take: () => Promise<T>) =>
    network.send({ from, label, kind, take, trouble: plan.next(kind), patienceMs, gaveUp });
  return {
    put: (...asked) => call('file', 'put a file', () => files.put(...asked)),
    get: (...asked) => call('read', 'read a file', () => files.get(...asked)),
    find: (...asked) => call('read', 'find a file', () => files.find(...asked)),
    remove: (...asked) => call('file', 'remove a file', () => files.remove(...asked)),
    discard: (...asked) => call('file', 'remove all files', () => files.discard(...asked)),
  };
}
