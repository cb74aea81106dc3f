import type { Doubt } from '../page/page';
import type { ConsultationTable } from './consultation-table';
import type { Heading } from './headings';
import type { Label } from './labels';

/** Lines that belong together, and what makes them less than certain. */
export interface Value {
  lines: readonly string[];
  doubts: readonly Doubt[];
}

/** The note from top to bottom, as far as its form tells: what lines mean is found later. */
export type Entry =
  | Line
  /** What follows does not continue what came before. */
  | { kind: 'break' }
  /** A label and its value in cells of a table. */
  | { kind: 'fact'; label: Label; value: Value }
  /** In a cell of its own. `end` closes what stands under it. */
  | { kind: 'heading'; heading: Heading }
  | { kind: 'end' }
  /** The title of the table Afgestemd met with the parties beside it. */
  | { kind: 'parties'; title: string; value: Value }
  | { kind: 'consultation'; table: ConsultationTable };

export interface Line {
  kind: 'line';
  text: string;
  doubts: readonly Doubt[];
  isHeading: boolean;
  /** It stands in one paragraph with the line before it. */
  isContinued: boolean;
  /** It stands in the cell beside the request's heading, all of which is the request. */
  isInRequest?: true;
}
