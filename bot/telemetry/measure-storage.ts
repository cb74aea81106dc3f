import type { FileStore } from '../store/file-store';
import { StaleWrite } from '../store/ports';
import type { Table } from '../store/table';
import type { Telemetry } from './telemetry';
import { timed } from './timed';

/** Wraps storage and measures every call: `akkoord.storage.duration`, in seconds, by operation and outcome. */
export function measureStorage({ meter, tracer }: Telemetry) {
  const duration = meter.createHistogram('akkoord.storage.duration', { unit: 's' });

  const call = <T>(operation: string, work: () => Promise<T>) =>
    timed(
      {
        tracer,
        name: `storage ${operation}`,
        note: (outcome, seconds) => duration.record(seconds, { operation, outcome }),
        failureOf: (error) => (error instanceof StaleWrite ? 'stale' : 'fault'),
      },
      work,
    );

  return {
    table: (table: Table): Table => ({
      read: (...asked) => call('read', () => table.read(...asked)),
      list: (...asked) => call('list', () => table.list(...asked)),
      write: (...asked) => call('write', () => table.write(...asked)),
      writeTogether: (...asked) => call('writeTogether', () => table.writeTogether(...asked)),
      remove: (...asked) => call('remove', () => table.remove(...asked)),
      removeTogether: (...asked) => call('removeTogether', () => table.removeTogether(...asked)),
    }),
    files: (files: FileStore): FileStore => ({
      put: (...asked) => call('putFile', () => files.put(...asked)),
      get: (...asked) => call('getFile', () => files.get(...asked)),
      find: (...asked) => call('findFile', () => files.find(...asked)),
      remove: (...asked) => call('removeFile', () => files.remove(...asked)),
      discard: (...asked) => call('discardFiles', () => files.discard(...asked)),
    }),
  };
}
