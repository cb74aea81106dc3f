import { isShortField, type Label, labelOf, splitLabel } from './labels';

export interface Pair {
  label: Label;
  rest: string;
}

/**
 * Returns the labels of one line, with the text behind each: `Agendapunt: 6  Vergaderdatum: 3-sep-2025`. Empty when the
 * line begins with none.
 */
export function splitPairs(line: string): Pair[] {
  const first = splitLabel(line);
  if (!first) return [];
  const next = nextLabel(first);
  return next < 0
    ? [first]
    : [{ ...first, rest: first.rest.slice(0, next).trim() }, ...splitPairs(first.rest.slice(next))];
}

/**
 * Returns the index at which the next label begins in the text behind a label; below 0: nowhere. A subject that would
 * be left without words has the label in it.
 */
function nextLabel({ label, rest }: Pair): number {
  const starts = Array.from(rest.matchAll(/(?<=^|\s)[(\p{Lu}]/gu), ({ index }) => index);
  return (
    starts.find((start) => {
      if (start === 0 && label.field === 'subject') return false;
      const found = splitLabel(rest.slice(start));
      if (!found || found.label.field === label.field) return false;
      return (
        hasColon(rest.slice(start)) ||
        (start > 0 && (isShortField(label.field) || label.field === 'confidentiality') && found.label.kind === 'plain')
      );
    }) ?? -1
  );
}

/** Returns true when the label itself has a colon, and not only the text further on. */
function hasColon(text: string): boolean {
  const colon = text.indexOf(':');
  return colon >= 0 && labelOf(text.slice(0, colon)) !== undefined;
}
