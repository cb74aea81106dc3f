import type { ConsultationRow, Memo, MemoDocument, MemoSection } from '../core/note/memo';
import { fillDocument } from './fill-document';
import { makeDocument } from './make-document';

/** A note as it goes back to its author. */
export interface FinishedDocument {
  /** ASCII letters, digits and `. _ - ( )` with single spaces, so that it may stand in any header; ends in `.docx`. */
  name: string;
  bytes: Uint8Array;
  contentType: string;
}

export interface UnfinishedDocument {
  document: MemoDocument;
  /** The note's file as it was handed in. */
  bytes: Uint8Array;
  memo: Memo;
  sections: readonly MemoSection[];
  /** The table Afgestemd met as it should stand in the note. */
  rows: readonly ConsultationRow[];
}

/** The author's own docx with its table filled; a new one when the note was no docx or has no such table. */
export async function finishedDocument(note: UnfinishedDocument): Promise<FinishedDocument> {
  const { document, bytes, memo, sections, rows } = note;
  const filled = document.kind === 'docx' ? await fillDocument(bytes, rows) : undefined;
  return {
    name: docxName(document.name),
    bytes: filled ?? (await makeDocument(memo, sections, rows)),
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
}

const longestName = 100;

function docxName(name: string): string {
  const base = name
    .replace(/\.(docx|pdf|txt)$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, longestName)
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  return `${base || 'oplegnotitie'}.docx`;
}
