import { startsItem } from '../../page/clean-text';
import type { Line } from '../entries/entry';
import { isListField } from '../labels/labels';
import type { Fact } from './cut-note';

/** `isAbove`: its label stood alone, so labels stand above their values here. */
export interface OpenFact {
  kind: 'fact';
  fact: Fact;
  isAbove: boolean;
  /** True in a list, `• Agendapunt: 6`, so that the next labels stand in it too. */
  isItem: boolean;
  /** True when its label is a heading of the text, so that other text may come below its list. */
  isHeading?: boolean;
}

/**
 * Returns true when a line continues a value: in the same paragraph, below a label that stands alone, with a small
 * letter, or as the next item of a list.
 */
export function belongs({ fact, isHeading }: OpenFact, { text, isContinued }: Line, isAfterBreak: boolean): boolean {
  const { label, value } = fact;
  if (value.lines.length === 0) return true;
  if (isContinued || (!isAfterBreak && /^[\p{Ll}(]/u.test(text))) return true;
  const isList = isHeading && value.lines.every(startsItem);
  return isListField(label.field) && (startsItem(text) || !(isAfterBreak || isList || closesLetter.test(text)));
}

const closesLetter = /^(met (vriendelijke|hartelijke) groet(en)?|hoogachtend)\b/i;

/** Adds a line, or joins it to the line before when that breaks off in the middle of a sentence. */
export function addLine(lines: string[], { text, isContinued }: Line): void {
  const last = lines.at(-1);
  if (last !== undefined && isContinued && /^\p{Ll}/u.test(text)) lines[lines.length - 1] = `${last} ${text}`;
  else lines.push(text);
}
