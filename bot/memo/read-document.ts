import type { DocumentKind, Memo, MemoSection } from '../core/note/memo';
import type { NotFilled } from '../core/note/not-filled';
import type { Reading } from '../core/note/reading';
import { Unreadable } from '../core/note/unreadable';
import { readDocx } from './docx/read-docx';
import { whyTableNotFilled } from './docx/why-not-filled';
import { interpret } from './meaning/interpret';
import { lengthOf } from './page/length-of';
import type { Page } from './page/page';
import { readPdf } from './pdf/read-pdf';
import { mostBytes, mostText } from './size-limits';
import { readText } from './text/read-text';

/** A file as somebody sent it. */
export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
}

/** A note as it was read. */
export interface ReadMemo {
  kind: DocumentKind;
  memo: Memo;
  sections: MemoSection[];
  reading: Reading;
  /** Why its table cannot be filled, if that is known already. */
  notFilled?: NotFilled;
}

/** Reads a `.docx` or `.pdf` of at most 10 MB. Its name and its content must both say which of the two it is. */
export async function readDocument(file: DocumentFile): Promise<ReadMemo | Unreadable> {
  const { bytes } = file;
  const extension = /\.[^.]*$/.exec(file.name.trim().toLowerCase())?.[0];
  if (extension !== '.docx' && extension !== '.pdf') return new Unreadable('unsupported');
  if (bytes.length === 0) return new Unreadable('empty');
  if (bytes.length > mostBytes) return new Unreadable('tooLarge');
  const content = contentOf(bytes);
  if (content === 'unknown') return new Unreadable('damaged');
  if (content === 'compound' && extension === '.docx') return new Unreadable(whyCompound(bytes));
  if (content !== contentFor[extension]) return new Unreadable('wrongExtension');
  return extension === '.pdf' ? readMemo('pdf', await readPdf(bytes)) : readMemo('docx', await readDocx(bytes));
}

/** Reads a typed text. A text that is no note is something else, for instance a question. */
export function readPastedText(text: string): ReadMemo | Unreadable {
  return text.length > mostText ? new Unreadable('tooLarge') : readMemo('text', readText(text));
}

const contentFor = { '.docx': 'zip', '.pdf': 'pdf' } as const;

/** Returns the kind of a file by its first bytes. A compound file is an encrypted docx or an old `.doc`. */
function contentOf(bytes: Uint8Array): 'pdf' | 'zip' | 'compound' | 'unknown' {
  const start = Buffer.from(bytes.subarray(0, 1024));
  // The pdf standard lets other bytes come first.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.indexOf('PK\x03\x04', 0, 'latin1') === 0) return 'zip';
  return start.indexOf('d0cf11e0a1b11ae1', 0, 'hex') === 0 ? 'compound' : 'unknown';
}

/**
 * Streams of old Office and Outlook files. A docx that is a compound file without these was locked, in whatever way.
 */
const oldStreams = ['WordDocument', 'Workbook', 'PowerPoint Document', '__substg1.0'];

/** Names of streams are UTF-16. */
function whyCompound(bytes: Uint8Array): 'encrypted' | 'wrongExtension' {
  const content = Buffer.from(bytes);
  return oldStreams.some((stream) => content.includes(stream, 0, 'utf16le')) ? 'wrongExtension' : 'encrypted';
}

function readMemo(kind: DocumentKind, page: Page | Unreadable): ReadMemo | Unreadable {
  if (page instanceof Unreadable) return page;
  const length = lengthOf(page.blocks);
  if (length === 0) return new Unreadable('empty');
  if (length > mostText) return new Unreadable('tooLarge');
  const { isNote, memo, sections, reading } = interpret(page);
  if (!isNote) return new Unreadable('notAMemo');
  const notFilled = kind === 'docx' ? whyTableNotFilled(page) : undefined;
  return { kind, memo, sections, reading, ...(notFilled && { notFilled }) };
}
