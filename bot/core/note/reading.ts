import type { Memo } from './memo';

export type MemoField = keyof Memo;

/** `unsure`: there is a value, and the reader would not swear to it. `missing`: there is none to be used. */
export type Sureness = 'found' | 'unsure' | 'missing';

/** Why a value is not sure, or why there is none although something stands there; cards/words says it in Dutch. */
export const readingReasons = [
  /** Several places of the note say different things. */
  'severalAnswers',
  /** The label is used for other things too: `Datum` is often the day of writing. */
  'unclearLabel',
  /** A portfolio holder of whom the note does not say whether it is an official or a board member. */
  'roleNotSaid',
  /** No heading says that this is the proposal; its wording does. */
  'noHeading',
  /** The text may go on under what looks like a heading, or may hold more than belongs to it. */
  'unclearEnd',
  'tooLong',
  /** A form's own hint, or words such as `n.t.b.`. */
  'notFilledIn',
  /** Words that are no day, or a day that is not clear. */
  'unclearDate',
  /** How many attachments there are, without their names. */
  'onlyACount',
  /** A tick box, struck, hidden, inserted or deleted text, a field, a footnote or a picture stands beside it. */
  'besideTheWords',
  'nothingTicked',
  'severalTicked',
  /** Other words than a known choice stand there. */
  'unknownWords',
  /** The note itself is marked as confidential somewhere else. */
  'saidElsewhere',
  /** Characters of the file cannot be read. */
  'unreadable',
  /** More than one table could be meant. */
  'secondTable',
] as const;
export type ReadingReason = (typeof readingReasons)[number];

export interface FieldReading {
  sure: Sureness;
  /** The note's own label or heading beside which it was found; empty when there is none. */
  where: string;
  why?: ReadingReason;
}

/** Said of the note as a whole. `detail` quotes the note. */
export const readingRemarkKinds = ['secondNote', 'unplacedText', 'unreadable'] as const;
export interface ReadingRemark {
  kind: (typeof readingRemarkKinds)[number];
  detail: string;
}

/** How sure the reader is of what it read; the memo itself stays plain. A field that is absent was not read from a note. */
export interface Reading {
  fields: Readonly<Partial<Record<MemoField, FieldReading>>>;
  remarks: readonly ReadingRemark[];
}

/** Of a concept that came from no note. */
export const nothingRead: Reading = { fields: {}, remarks: [] };
