import { finishedFileName } from '../../cards/words/note';
import type { Memo, MemoDocument, MemoSection } from '../core/note/memo';
import type { NotFilled } from '../core/note/not-filled';
import type { FilledRow } from './docx/answers';
import { fillDocx } from './docx/fill-docx';
import { makeDocument } from './make-document';

/** A note as it goes back to its author. */
export interface FinishedDocument {
  /** ASCII letters, digits and `. _ - ( )` with single spaces, so that it may stand in any header; ends in `.docx`. */
  name: string;
  bytes: Uint8Array;
  contentType: string;
  /** Why the author's own document was not filled; absent when it was. */
  notFilled?: NotFilled;
}

export interface UnfinishedDocument {
  document: MemoDocument;
  /** The note's file as it was handed in. */
  bytes: Uint8Array;
  memo: Memo;
  sections: readonly MemoSection[];
  /** The table Afgestemd met as it should stand in the note. */
  rows: readonly FilledRow[];
  /** The sentence at the top of a new document, by the reason for making one. */
  notices: Readonly<Record<NotFilled, string>>;
}

/** Returns the author's own docx with its table filled, or a new one that says why it is not their own. */
export async function finishedDocument(note: UnfinishedDocument): Promise<FinishedDocument> {
  const { document, bytes, memo, sections, rows, notices } = note;
  const filled = document.kind === 'docx' ? await fillDocx(bytes, rows) : 'notWord';
  const file = {
    name: docxName(document.name),
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
  if (typeof filled !== 'string') return { ...file, bytes: filled };
  return { ...file, bytes: await makeDocument(memo, sections, rows, notices[filled]), notFilled: filled };
}

const longestName = 100;

function docxName(name: string): string {
  const base = name
    .replace(/( \(afgestemd\))*\.(docx|pdf|txt)$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, longestName)
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  return finishedFileName(base);
}
