import { startsItem } from '../../page/clean-text';
import type { Line } from '../entries/entry';
import { type Heading, isAlsoDecision } from './headings';

/** The facts about the request so far. */
interface Request {
  number: number;
  lines: readonly string[];
  isByLook: boolean;
  isInline: boolean;
  hasItemByLook: boolean;
}

/** The form of a possible heading: a line of its own, text behind it, or only a heading's look. */
export type HeadingForm = 'whole' | 'inline' | 'look';

export interface RequestEnd {
  ends: boolean;
  isUnclear: boolean;
}

/**
 * Returns true when a heading ends the request, since a decision may begin with the same word. Its place and form
 * decide: a line of its own that does not count on from the decisions, a look that the request's heading has too, or,
 * in a note with text behind its headings, the order in which notes have sections. `firstLater`: the earliest, in that
 * order, of the sections still to come.
 */
export function endsRequest(
  request: Request,
  { text }: Pick<Line, 'text'>,
  { heading, form, firstLater }: { heading: Heading; form: HeadingForm; firstLater: number },
): RequestEnd {
  if (form === 'look') return endsByLook(request, text);
  if (form === 'whole') return { ends: !countsOn(request, heading), isUnclear: false };
  if (startsItem(text)) return { ends: false, isUnclear: false };
  const isLast = firstLater === Number.POSITIVE_INFINITY;
  if (!request.isInline) return { ends: false, isUnclear: isLast };
  const ends = firstLater >= heading.order && (!isAlsoDecision(heading) || !isLast);
  return { ends, isUnclear: isAlsoDecision(heading) };
}

/** Decisions may look like headings: when the first does, the next may too, and only a known heading surely ends them. */
function endsByLook({ isByLook, lines, hasItemByLook }: Request, text: string): RequestEnd {
  const hasItems = lines.some((line) => !isLead.test(line));
  if (!isByLook || !hasItems || startsItem(text)) return { ends: false, isUnclear: false };
  return { ends: !hasItemByLook, isUnclear: hasItemByLook };
}

/** Matches `Het bestuur wordt gevraagd om:` */
const isLead = /:$|\bom$/;

/** `2. Communicatie` below a first decision is the second; below `1. Voorstel` it is the next heading. */
function countsOn({ number, lines }: Request, heading: Heading): boolean {
  if (heading.number === 0 || heading.number === number + 1) return false;
  return isNextItem(lines, heading);
}

/** Returns true when a heading's number is the next in a list. */
export function isNextItem(lines: readonly string[], { number }: Pick<Heading, 'number'>): boolean {
  const numbers = lines.map((line) => Number(/^(\d{1,2})[.)]\s/.exec(line)?.[1] ?? 0));
  return numbers.findLast((item) => item > 0) === number - 1;
}
