import type { Doubt } from '../page/page';

/** Words that stand together on a line. Without text it has only words that the page does not show. */
export interface Piece {
  text: string;
  x: number;
  end: number;
  size: number;
  isBold: boolean;
  doubts: readonly Doubt[];
}

/** The pieces at one height, from left to right: one for a line of running text, one for each cell of a table's row. */
export interface Line {
  page: number;
  /** Height of the base line, from the top of the page. */
  y: number;
  size: number;
  pieces: readonly Piece[];
  /** The words that its pieces were made of. */
  words: readonly Piece[];
  /** True when the file marks it as no part of the text. */
  isArtifact: boolean;
}

/** Returns true when the line shows anything. */
export function isShown({ pieces }: Line): boolean {
  return pieces.some(({ text }) => text !== '');
}
