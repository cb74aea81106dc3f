import type { Instant } from '../calendar/dates';

/** A text with its structure, for a document that people read and screen readers speak. */
export interface TextDocument {
  title: string;
  /** Hashes by which a program finds what the document belongs to, kept among its properties. */
  marks: readonly string[];
  /** Stands at the foot of every page, before its number. */
  foot: string;
  /** The word before a page's number, and the one before the number of pages. */
  pageWords: readonly [page: string, of: string];
  /** The document's date, as its properties say it. The same text with the same date gives the same bytes. */
  at: Instant;
  /** Says how a sign is written that the document's letters do not have. */
  unwritable: string;
  blocks: readonly TextBlock[];
}

export type TextBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; isStrong?: boolean }
  | { kind: 'list'; items: readonly string[] }
  /** Labels with their values: a table with a heading at each row. */
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  /** `widths`: each column's share of the page, which together are 1. */
  | { kind: 'table'; widths: readonly number[]; heads: readonly string[]; rows: readonly string[][] };
