import { type ChildProcess, fork } from 'node:child_process';
import { Semaphore } from 'async-mutex';
import type { TextDocument } from '../core/archive/text-document';
import { Unreadable } from '../core/note/unreadable';
import type { FinishedDocument, UnfinishedDocument } from './finished-document';
import type { ParserAnswer, ParserTask } from './parser-process';
import type { DocumentFile, ReadMemo } from './read-document';
import type { zipFiles } from './zip-files';

export interface ParserLimits {
  /** Most milliseconds for one document, its turn not included. */
  ms: number;
  /** Most megabytes that its process may hold, Node and the libraries included. */
  memoryMb: number;
  /** Most documents that are worked on at once. */
  atOnce: number;
  /** Most documents that wait for their turn. */
  waiting: number;
}

/**
 * The limits in use. An ordinary note takes a third of a second and 100 MB. The longest note, 450,000 characters in
 * 17,000 paragraphs, takes 2 s and 170 MB; a slow or busy machine may need some times as long.
 */
export const parserLimits: ParserLimits = { ms: 15_000, memoryMb: 512, atOnce: 2, waiting: 10 };

/**
 * Finished notes have seats of their own, so that a link that is followed again and again takes none from people who
 * hand in a note, and the other way round.
 */
export const finisherLimits: ParserLimits = { ms: 15_000, memoryMb: 512, atOnce: 1, waiting: 6 };

/** Thrown when too many documents are worked on already, or no more are begun. A later try may succeed. */
export class ParserBusy extends Error {}

export type IsolatedParser = ReturnType<typeof createIsolatedParser>;

/**
 * Works on documents from outside, each in a process of its own that ends with it. A document that keeps a parser busy,
 * eats memory or breaks it delays nobody, and leaves nothing for the next. A thread would not do, because a thread with
 * a full heap may take the whole bot with it.
 */
export function createIsolatedParser(limits: ParserLimits) {
  const seats = new Semaphore(limits.atOnce);
  let present = 0;
  let isStopped = false;

  async function perform<T>(task: ParserTask): Promise<T | Unreadable> {
    if (present >= limits.atOnce + limits.waiting) return new Unreadable('tooManyAtOnce');
    present += 1;
    try {
      return await seats.runExclusive(() =>
        isStopped ? new Unreadable('tooManyAtOnce') : performApart<T>(task, limits),
      );
    } finally {
      present -= 1;
    }
  }

  async function made<T>(task: ParserTask): Promise<T> {
    const result = await perform<T>(task);
    if (!(result instanceof Unreadable)) return result;
    if (result.kind === 'tooManyAtOnce') throw new ParserBusy();
    throw new Error(`a document could not be made (${task.kind}): ${result.kind}`);
  }

  return {
    /** Reads like `readDocument`, or returns why it was stopped. */
    readDocument: (file: DocumentFile) => perform<ReadMemo>({ kind: 'read', file }),

    /**
     * Makes a document like `finishedDocument`. Rejects with ParserBusy when there is no seat, and with a fault when it was
     * stopped; otherwise it succeeds with every note that could be read.
     */
    finishedDocument: (note: UnfinishedDocument) => made<FinishedDocument>({ kind: 'finish', note }),

    /** Makes a pdf like `drawCertificate`. Rejects as `finishedDocument` does. */
    drawCertificate: (document: TextDocument) => made<Uint8Array>({ kind: 'draw', document }),

    /** Makes a zip like `zipFiles`. Rejects as `finishedDocument` does. */
    zip: (files: Parameters<typeof zipFiles>[0], at: string) => made<Uint8Array>({ kind: 'zip', files, at }),

    /** Begins nothing more, and asks those who wait to try again. Finishes present work, within its limit. */
    stop() {
      isStopped = true;
    },
  };
}

async function performApart<T>(task: ParserTask, limits: ParserLimits): Promise<T | Unreadable> {
  const child = startProcess(limits);
  try {
    const answer = await answerOf<T>(child, task);
    if (!answer) return new Unreadable('tooComplex');
    if ('fault' in answer) throw new Error(answer.fault);
    return 'result' in answer ? answer.result : new Unreadable(answer.unreadable);
  } finally {
    child.kill('SIGKILL');
  }
}

/** Gives the process the document and nothing else: no settings, so no secrets, and no way to write in the log. */
function startProcess({ ms, memoryMb }: ParserLimits): ChildProcess {
  const program = require.resolve('./parser-process');
  return fork(program, [String(memoryMb)], {
    // Tells Node how to run TypeScript, where the bot runs from its source, in local work and in tests.
    execArgv: program.endsWith('.ts') ? ['--import', 'tsx'] : [],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    timeout: ms,
    killSignal: 'SIGKILL',
  });
}

/** Resolves with undefined when the process ended without an answer, at a limit. */
function answerOf<T>(child: ChildProcess, task: ParserTask): Promise<ParserAnswer<T> | undefined> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: ParserAnswer<T>) => resolve(answer));
    child.once('exit', () => resolve(undefined));
    child.on('error', reject);
    child.send(task);
  });
}
