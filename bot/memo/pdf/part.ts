import type { Table } from '../page/page';
import type { Line } from './line';

/**
 * A part of a page, from top to bottom: lines that flow, one column of several, or a table that is drawn with lines.
 */
export type Part =
  | { kind: 'flow' | 'column'; lines: readonly Line[] }
  | { kind: 'grid'; edges: readonly number[]; top: number; table: Table };
