import { opensList } from '../consultation/consultation-lines';
import { splitLabel } from '../labels/labels';
import { headingOf, splitHeading } from './headings';

/** Returns true when a line of running text begins something new, so that it never continues the line before it. */
export function isLandmark(line: string): boolean {
  if (headingOf(line) || splitHeading(line) || opensList(line)) return true;
  return line.includes(':') && splitLabel(line) !== undefined;
}
