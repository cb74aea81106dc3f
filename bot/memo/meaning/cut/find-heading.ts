import type { Entry, Line } from '../entries/entry';
import { type Label, labelOf } from '../labels/labels';
import { type Heading, headingOf, splitHeading } from './headings';
import type { HeadingForm } from './request-end';

export interface FoundHeading {
  heading: Heading;
  rest: string;
  form: HeadingForm;
}

/** Returns the heading that a line is or begins with. Unknown words are a heading by their look. */
export function headingIn({ text, isHeading }: Line): FoundHeading | undefined {
  const heading = headingOf(text);
  if (heading) return { heading, rest: '', form: 'whole' };
  const inline = splitHeading(text);
  if (inline) return { ...inline, form: 'inline' };
  if (!isHeading || text.length > longestUnknownHeading || labelOf(text)) return undefined;
  return { heading: { kind: 'section', name: text, number: 0, isUnclear: false, order: -1 }, rest: '', form: 'look' };
}

/** `4. Bijlagen` as a heading of the text: the list below it is the note's. */
export function attachmentsHeading({ text, isHeading }: Line): Label | undefined {
  const label = isHeading ? labelOf(text) : undefined;
  return label?.field === 'attachments' ? label : undefined;
}

const longestUnknownHeading = 120;

/** Returns for each entry the earliest section, by the order that notes have, of those at or below it. */
export function firstSectionLater(entries: readonly Entry[]): number[] {
  let first = Number.POSITIVE_INFINITY;
  return entries
    .toReversed()
    .map((entry) => {
      const heading =
        entry.kind === 'heading'
          ? entry.heading
          : entry.kind === 'line'
            ? (headingOf(entry.text) ?? splitHeading(entry.text)?.heading)
            : undefined;
      if (heading?.kind === 'section' && heading.order >= 0) first = Math.min(first, heading.order);
      return first;
    })
    .toReversed();
}
