import type { Doubt } from '../page/page';
import type { Box, Point } from './geometry';

/** Text on a page that is turned for reading: a character, or the value of a form's field. */
export interface Letter {
  text: string;
  x: number;
  end: number;
  /** Height of its base line, from the top of the page. */
  y: number;
  size: number;
  font: string;
  isBold: boolean;
  isArtifact: boolean;
  /** True when a space was drawn before it, however narrow. */
  startsWord?: boolean;
  /** True when it is smaller than the line it stands on, and higher. */
  isRaised?: boolean;
  /** Why the page does not show it, or another doubt about it. */
  doubt?: Doubt;
}

/** A page as it is read: letters, and the straight lines of its tables. */
export interface Sheet {
  width: number;
  height: number;
  letters: Letter[];
  rules: Box[];
  /** Words across the page or along its side; empty when there are none. */
  across: string;
}

/** Returns true for text that is only in the file: nobody who looks at the page sees it as part of the note. */
export function isGone({ doubt }: Pick<Letter, 'doubt'>): boolean {
  return doubt === 'hidden' || doubt === 'struck' || doubt === 'unreadable';
}

/** Returns the middle of a small letter. */
export function middleOf({ x, end, y, size }: Letter): Point {
  return { x: (x + end) / 2, y: y - size * 0.25 };
}
