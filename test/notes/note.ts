import type { Confidentiality } from '../../bot/core/note/memo';

/** Values of which each is a right reading, such as an author with and without the telephone number beside the name. */
export type OneOf = string | readonly string[];

/** A row of the note's table: party, date and position, as they stand in the note. */
export type GoldRow = readonly [party: string, date: string, position: string];

/** The fields as a careful person reads the note. A field that is left out is not in the note, so must not be read. */
export interface Gold {
  caseNumber?: OneOf;
  body?: OneOf;
  agendaItem?: OneOf;
  /** A day, `2026-12-16`. */
  meetingDate?: string;
  subject: OneOf;
  treatment?: OneOf;
  officialHolders?: readonly string[];
  boardHolders?: readonly string[];
  author?: OneOf;
  /** Several when the note is not public and does not say in which way. */
  confidentiality: Confidentiality | readonly Confidentiality[];
  attachments?: readonly string[];
  /** Each decision, without its number or sign. */
  request: readonly string[];
  consultation?: readonly GoldRow[];
}

export type Form = 'docx' | 'pdf' | 'text';

/** A note of the corpus. `half`: made before the reader, or afterwards by somebody who tries to catch it out. */
export interface Note {
  name: string;
  form: Form;
  half: 'first' | 'second';
  gold: Gold;
  /** True for a docx without a table that has a row for each party, so that it cannot be filled. */
  hasNoTable?: true;
  make: () => Promise<Uint8Array | string>;
}

type Described = Omit<Note, 'form' | 'half' | 'make'>;

export function docxNote(note: Described, make: () => Promise<Uint8Array>): Omit<Note, 'half'> {
  return { ...note, form: 'docx', make };
}

export function pdfNote(note: Described, make: () => Promise<Uint8Array>): Omit<Note, 'half'> {
  return { ...note, form: 'pdf', make };
}

/** A note as somebody pastes it in the chat. */
export function textNote(note: Described, text: string): Omit<Note, 'half'> {
  return { ...note, form: 'text', make: () => Promise.resolve(text) };
}
