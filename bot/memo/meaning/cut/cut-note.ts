import type { Doubt } from '../../page/page';
import type { ConsultationTable } from '../consultation/consultation-table';
import type { Label } from '../labels/labels';

/** A label, with the text behind or below it. */
export interface Fact {
  label: Label;
  value: { lines: string[]; doubts: Doubt[] };
}

/** The text under one heading. */
export interface Part {
  /** `other`: text that stands under no heading. */
  kind: 'request' | 'section' | 'other';
  heading: string;
  number: number;
  lines: string[];
  doubts: Doubt[];
  /** True for a request under a heading that has other uses too, or under a mere sentence that asks. */
  isUnclear: boolean;
  /** True when only its look makes its heading one, so that the next headings have that look too. */
  isByLook: boolean;
  /** True when a line that looks like a heading was taken for one of its items. */
  hasItemByLook: boolean;
  /** True when its text begins behind its heading, on the same line. */
  isInline: boolean;
  /** True when its end is not certain. */
  isEndUnclear: boolean;
}

/** Parties with their answers, written without a table: lines below a title, or beside it. */
export interface PartyList {
  title: string;
  lines: string[];
  doubts: Doubt[];
  /** True when the days may be those of meetings. */
  isUnclear: boolean;
}

/** The note, cut at its labels and headings. `top` is the text before the first of them, such as a letterhead. */
export interface Cut {
  top: string[];
  facts: Fact[];
  parts: Part[];
  tables: ConsultationTable[];
  lists: PartyList[];
}

/** Returns a part without text, with these of its properties. */
export function newPart(part: Partial<Part> & Pick<Part, 'kind'>): Part {
  return {
    heading: '',
    number: 0,
    lines: [],
    doubts: [],
    isUnclear: false,
    isByLook: false,
    hasItemByLook: false,
    isInline: false,
    isEndUnclear: false,
    ...part,
  };
}
