import type { Doubt } from '../page/page';
import type { ConsultationTable } from './consultation-table';
import type { Label } from './labels';

/** A label with what was written behind or below it. */
export interface Fact {
  label: Label;
  value: { lines: string[]; doubts: Doubt[] };
}

/** What stands under one heading. */
export interface Part {
  /** `other`: text that stands under no heading. */
  kind: 'request' | 'section' | 'other';
  heading: string;
  number: number;
  lines: string[];
  doubts: Doubt[];
  /** Of a request: its heading has other uses too, or is only a sentence that asks. */
  isUnclear: boolean;
  /** Its heading is one by its look, so the next ones are too. */
  isByLook: boolean;
  /** Its text begins behind its heading, on the same line. */
  isInline: boolean;
  /** It may go on, or may have ended before. */
  isEndUnclear: boolean;
}

/** Parties with what they said, written without a table: lines below a title, or beside it. */
export interface PartyList {
  title: string;
  lines: string[];
  doubts: Doubt[];
}

/** The note cut at its labels and headings. `top` is what stands before the first of them, such as a letterhead. */
export interface Cut {
  top: string[];
  facts: Fact[];
  parts: Part[];
  tables: ConsultationTable[];
  lists: PartyList[];
}
