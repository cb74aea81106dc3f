import type { Doubt } from '../../page/page';
import type { ConsultationTable } from '../consultation/consultation-table';
import type { Heading } from '../cut/headings';
import type { Label } from '../labels/labels';

/** Lines that belong together, and their doubts. */
export interface Value {
  lines: readonly string[];
  doubts: readonly Doubt[];
}

/** The note from top to bottom, as far as its form tells; the meaning of lines is found later. */
export type Entry =
  | Line
  /** The text that follows does not continue the text before. */
  | { kind: 'break' }
  /** A label and its value in cells of a table. */
  | { kind: 'fact'; label: Label; value: Value }
  /** A heading in a cell of its own. `end` closes the text under it. The title of a column may stand under another heading. */
  | { kind: 'heading'; heading: Heading; isColumnTitle?: true }
  | { kind: 'end' }
  /** The title of the table Afgestemd met, with the parties beside it. `isUnclear`: the days may be those of meetings. */
  | { kind: 'parties'; title: string; value: Value; isUnclear?: true }
  | { kind: 'consultation'; table: ConsultationTable };

export interface Line {
  kind: 'line';
  text: string;
  doubts: readonly Doubt[];
  isHeading: boolean;
  /** True when it stands in one paragraph with the line before it. */
  isContinued: boolean;
  /** True when it stands in the cell beside the request's heading, all of which is the request. */
  isInRequest?: true;
}
