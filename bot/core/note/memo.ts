import type { IsoDate } from '../calendar/dates';
import type { NotFilled } from './not-filled';

export const confidentialities = ['openbaar', 'besloten', 'vertrouwelijk', 'geheim', 'onbekend'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** A row of the note's own table. The date is the author's text, not a checked date. */
export interface ConsultationRow {
  party: string;
  date: string;
  advice: string;
}

/** The fields of an oplegnotitie. An empty string or list was not found, and is asked, never guessed. */
export interface Memo {
  caseNumber: string;
  body: string;
  agendaItem: string;
  meetingDate: IsoDate | '';
  subject: string;
  treatment: string;
  officialHolders: readonly string[];
  boardHolders: readonly string[];
  author: string;
  confidentiality: Confidentiality;
  attachments: readonly string[];
  request: string;
  consultation: readonly ConsultationRow[];
}

/** The running text of the note. It may be long, so it is kept apart from the fields, in a file. */
export interface MemoSection {
  heading: string;
  text: string;
}

/** The form of the author's note; it decides in which form the note can be handed back. */
export const documentKinds = ['docx', 'pdf', 'text'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The note's file as it was handed in, stored under `sha256` (hex). */
export interface MemoDocument {
  kind: DocumentKind;
  name: string;
  sha256: string;
  /** SHA-256 (hex) of the note's sections, stored as JSON. */
  sectionsSha256: string;
  /**
   * Why its table cannot be filled, as far as its reader saw. Absent when it can be; always absent in older documents.
   */
  notFilled?: NotFilled;
  /** The note's own name of each party, by party id. Absent in older documents. */
  namesInNote?: Readonly<Record<string, string>>;
}

/** Returns why the author will get a new document instead of their own, as far as is known. */
export function whyNotFilled({ kind, notFilled }: MemoDocument): NotFilled | undefined {
  return kind === 'docx' ? notFilled : 'notWord';
}

/** Most characters of each field, so that a card stays far below Teams' 100 KB. */
export const memoLimits = {
  line: 300,
  lines: 40,
  request: 8_000,
  link: 2_000,
} as const;

export const emptyMemo: Memo = {
  caseNumber: '',
  body: '',
  agendaItem: '',
  meetingDate: '',
  subject: '',
  treatment: '',
  officialHolders: [],
  boardHolders: [],
  author: '',
  confidentiality: 'onbekend',
  attachments: [],
  request: '',
  consultation: [],
};

/**
 * Reads the note's Status. Only the bare word counts as Openbaar: "niet openbaar" or "openbaar na
 * vaststelling" must never put a note's content in a channel.
 */
export function parseConfidentiality(text: string): Confidentiality {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[.\s]+$/, '');
  if (word === 'openbaar') return 'openbaar';
  return (['geheim', 'vertrouwelijk', 'besloten'] as const).find((kind) => word.includes(kind)) ?? 'onbekend';
}

/** Writes sections as they are stored: JSON in UTF-8. */
export function formatSections(sections: readonly MemoSection[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(sections));
}

/** Reads bytes that formatSections made, and no others. */
export function parseSections(bytes: Uint8Array): MemoSection[] {
  return JSON.parse(new TextDecoder().decode(bytes));
}
