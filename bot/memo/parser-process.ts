import { Worker } from 'node:worker_threads';
import { Unreadable, type UnreadableKind } from '../core/unreadable';
import { finishedDocument, type UnfinishedDocument } from './finished-document';
import { type DocumentFile, readDocument } from './read-document';

export type ParserTask = { kind: 'read'; file: DocumentFile } | { kind: 'finish'; note: UnfinishedDocument };
/** Processes pass plain data only: of an instance nothing but its properties would arrive. */
export type ParserAnswer<T> = { result: T } | { unreadable: UnreadableKind } | { fault: string };

/** Most bytes that this process may hold, with what V8's own limit leaves out: a pdf of 10 MB can unpack to 10 GB. */
const mostMemory = 512 * 1024 * 1024;

// A parser that is busy leaves its own thread no time to look.
const watch = `
  const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > ${mostMemory} || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 20);`;
new Worker(watch, { eval: true, execArgv: [] }).unref();

process.once('message', async (task: ParserTask) => {
  const answer = await perform(task).catch((error: Error) => ({ fault: String(error.stack) }));
  process.send?.(answer);
});

async function perform(task: ParserTask): Promise<ParserAnswer<object>> {
  const result = await (task.kind === 'read' ? readDocument(task.file) : finishedDocument(task.note));
  return result instanceof Unreadable ? { unreadable: result.kind } : { result };
}
