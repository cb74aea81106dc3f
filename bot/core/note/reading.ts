import type { Memo } from './memo';

export type MemoField = keyof Memo;

/** `unsure`: the reader found a value and is not certain of it. `missing`: the reader found none. */
export type Sureness = 'found' | 'unsure' | 'missing';

/** Why a value is not sure, or why there is none although something stands there; cards/words says it in Dutch. */
export const readingReasons = [
  /** Several places of the note say different things. */
  'severalAnswers',
  /** The label has other uses too: `Datum` is often the day of writing. */
  'unclearLabel',
  /** The note does not say whether this portfolio holder is an official or a board member. */
  'roleNotSaid',
  /** No heading marks the proposal; only its wording does. */
  'noHeading',
  /** The text may go on under the next heading, or may hold more than belongs to it. */
  'unclearEnd',
  'tooLong',
  /** The value is a form's own hint, or words such as `n.t.b.`. */
  'notFilledIn',
  /** The words are no day, or a day that is not clear. */
  'unclearDate',
  /** The note gives the number of attachments without their names. */
  'onlyACount',
  /** A tick box, struck, hidden, inserted or deleted text, a field, a footnote or a picture stands beside it. */
  'besideTheWords',
  'nothingTicked',
  'severalTicked',
  /** The words are none of the known choices. */
  'unknownWords',
  /** Another place of the note marks it as confidential. */
  'saidElsewhere',
  /** Some characters of the file cannot be read. */
  'unreadable',
  /** More than one table could be meant. */
  'secondTable',
] as const;
export type ReadingReason = (typeof readingReasons)[number];

export interface FieldReading {
  sure: Sureness;
  /** The note's own label or heading for the value; empty when there is none. */
  where: string;
  why?: ReadingReason;
  /** The names in a second table, as a list. */
  beside?: string;
}

/** A remark about the note as a whole. `detail` quotes the note. */
export const readingRemarkKinds = ['secondNote', 'unplacedText', 'unreadable'] as const;
export interface ReadingRemark {
  kind: (typeof readingRemarkKinds)[number];
  detail: string;
}

/**
 * How sure the reader is of each field; the memo itself stays plain. A field that is absent did not come from a note.
 */
export interface Reading {
  fields: Readonly<Partial<Record<MemoField, FieldReading>>>;
  remarks: readonly ReadingRemark[];
}

/** The reading of a concept that came from no note. */
export const nothingRead: Reading = { fields: {}, remarks: [] };
