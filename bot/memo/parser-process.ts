import { Worker } from 'node:worker_threads';
import type { TextDocument } from '../core/archive/text-document';
import { Unreadable, type UnreadableKind } from '../core/note/unreadable';
import type { drawCertificate } from './certificate/draw-certificate';
import { finishedDocument, type UnfinishedDocument } from './finished-document';
import { type DocumentFile, readDocument } from './read-document';
import { zipFiles } from './zip-files';

export type ParserTask =
  | { kind: 'read'; file: DocumentFile }
  | { kind: 'finish'; note: UnfinishedDocument }
  | { kind: 'draw'; document: TextDocument }
  | { kind: 'zip'; files: Parameters<typeof zipFiles>[0]; at: string };
/** Processes pass plain data only: of an instance nothing but its properties would arrive. */
export type ParserAnswer<T> = { result: T } | { unreadable: UnreadableKind } | { fault: string };

const mostBytes = Number(process.argv[2]) * 1024 * 1024;

/**
 * Ends this process when it holds too much memory, or when the bot is gone. The check runs in a thread of its own,
 * because a busy parser leaves no time for it. V8's own limit would not count unpacked data: a pdf of 10 MB can become
 * 10 GB.
 */
const watch = `
  const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > ${mostBytes} || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 20);`;
new Worker(watch, { eval: true, execArgv: [] }).unref();

process.once('message', async (task: ParserTask) => {
  const answer = await perform(task).catch((error: Error) => ({ fault: String(error.stack) }));
  process.send?.(answer);
});

async function perform(task: ParserTask): Promise<ParserAnswer<object>> {
  const result = await performed(task);
  return result instanceof Unreadable ? { unreadable: result.kind } : { result };
}

async function performed(task: ParserTask): Promise<object> {
  switch (task.kind) {
    case 'read':
      return readDocument(task.file);
    case 'finish':
      return finishedDocument(task.note);
    case 'zip':
      return zipFiles(task.files, task.at);
    case 'draw': {
      // Loads the letters only here, since no other task needs them.
      const drawing: { drawCertificate: typeof drawCertificate } = require('./certificate/draw-certificate');
      return drawing.drawCertificate(task.document);
    }
  }
}
