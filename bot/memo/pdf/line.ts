import type { Doubt } from '../page/page';

/** Words that stand together on a line. Without text: only words that the page does not show. */
export interface Piece {
  text: string;
  x: number;
  end: number;
  size: number;
  isBold: boolean;
  doubts: readonly Doubt[];
}

/** What stands at one height, from left to right: a line of running text is one piece, a table's row one for each cell. */
export interface Line {
  page: number;
  /** Of its base line, from the top of the page. */
  y: number;
  size: number;
  pieces: readonly Piece[];
  /** The words that its pieces were put together from. */
  words: readonly Piece[];
  /** The file says that it is no part of the text. */
  isArtifact: boolean;
}

/** Whether the line shows anything. */
export function isShown({ pieces }: Line): boolean {
  return pieces.some(({ text }) => text !== '');
}
