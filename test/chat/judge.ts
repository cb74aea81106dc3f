import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { buttonsOf, visibleText } from '../support/visible-text';
import type { QuestionRow } from './question-row';

/** An answer as its reader sees it. */
export interface Seen {
  firstLine: string;
  /** Every line, then the titles of the buttons. */
  whole: string;
}

export function seenOf(card: AdaptiveCard): Seen {
  const lines = visibleText(card);
  const buttons = buttonsOf(card).map(({ title }) => `[${title}]`);
  return { firstLine: lines[0] ?? '', whole: [...lines, ...buttons].join('\n') };
}

/**
 * Returns what an answer lacks or holds too much, as lines to read; none: it helps. A pattern is a regular expression
 * over the first line, in any case of letters. With `+` before it, it is about the whole answer and its buttons.
 */
export function faultsOf({ holds, lacks }: Pick<QuestionRow, 'holds' | 'lacks'>, seen: Seen): string[] {
  return [
    ...holds.filter((pattern) => !isIn(pattern, seen)).map((pattern) => `lacks ${pattern}`),
    ...lacks.filter((pattern) => isIn(pattern, seen)).map((pattern) => `holds ${pattern}`),
  ];
}

function isIn(pattern: string, { firstLine, whole }: Seen): boolean {
  return pattern.startsWith('+')
    ? new RegExp(pattern.slice(1), 'im').test(whole)
    : new RegExp(pattern, 'i').test(firstLine);
}
