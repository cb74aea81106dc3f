import { findDate } from '../../../core/calendar/find-date';
import type { ReadingReason } from '../../../core/note/reading';
import { withoutSign } from '../../page/clean-text';
import type { Value } from '../entries/entry';
import type { Label } from '../labels/labels';
import { chosenWords, hasBoxes } from './choices';
import { isNone, isPlaceholder } from './placeholder';

/** The items of a value, and why they are not sure or not usable. Without items there is nothing to use. */
export interface ReadValue {
  items: string[];
  why?: ReadingReason;
}

/** Reads one line of words: the ticked words of a list, and nothing of a form's own hint. */
export function readLine({ lines, doubts }: Value): ReadValue {
  const chosen = chosenWords(lines);
  const line = withoutSeparators(chosen.join(hasBoxes(lines) ? ', ' : ' '));
  if (hasBoxes(lines) && line === '') return { items: [], why: 'nothingTicked' };
  if (line === '' || isPlaceholder(line))
    return { items: [], ...(line !== '' || doubts.length > 0 ? { why: 'notFilledIn' } : {}) };
  return { items: [line], ...doubtsIn(doubts) };
}

/** Drops a sign at the end, whose other side was struck out or is the next label: `GS / `, `Z-12 -`. */
function withoutSeparators(line: string): string {
  return line.trim().replace(/^[/|]\s*|\s*[/|]$|\s[–-]$/g, '');
}

/** Reads a day, `2025-09-03`. */
export function readMeetingDate(value: Value, { kind }: Pick<Label, 'kind'>): ReadValue {
  const { items, why } = readLine(value);
  const [line] = items;
  if (line === undefined) return { items, ...(why && { why }) };
  const day = findDate(line);
  if (day.kind === 'missing') return { items: [], why: day.why === 'notKnownYet' ? 'notFilledIn' : 'unclearDate' };
  if (day.kind === 'unsure') return { items: day.dates.slice(0, 1), why: 'unclearDate' };
  return { items: [day.date], ...(kind === 'unclear' ? { why: 'unclearLabel' as const } : why && { why }) };
}

/** Splits `Dhr. R.T. de Groot / Mevr. J. de Zwart-Bloch`: a hyphen or a slash without spaces belongs to a name. */
export function readHolders({ lines, doubts }: Value): ReadValue {
  const names = chosenWords(lines)
    .flatMap((line) => withoutSign(line).split(/\s+\/\s+|;|•/))
    .flatMap(namesIn)
    .map((name) => name.trim());
  return listOf(names, doubts);
}

/**
 * Splits `Dhr. W. Alkema, mw. D. Kool en dhr. J. Mous`: a comma or a word only parts them when both sides are persons.
 */
function namesIn(text: string): string[] {
  const parts = text.split(/\s*,\s*(?:en\s+)?|\s+en\s+/);
  return parts.every((part) => person.test(part)) ? parts : [text];
}

/** Matches the beginning of a person's name: a form of address, an office or an initial. */
const person =
  /^(?:(?:dhr|mw|mevr|drs|mr|ir|ing|dr)\b\.?|de heer\b|mevrouw\b|(?:loco-?)?burgemeester\b|wethouders?\b|gedeputeerde\b|(?:hoog)?heemraad\b|dijkgraaf\b|\p{Lu}\.)\s*\S/iu;

/** Reads a person's name, without telephone number and mail address. */
export function readAuthor(value: Value): ReadValue {
  const { items, why } = readLine(value);
  const names = items.map((item) => item.replace(contact, '').trim()).filter(Boolean);
  return { items: names.length > 0 ? names : items, ...(why && { why }) };
}

/** Makes an item of each sign, or, without signs, of each line. A number alone counts the items. */
export function readAttachments({ lines, doubts }: Value): ReadValue {
  if (/^(aantal:?\s*)?\d{1,2}( (stuks|bijlagen?))?\.?$/i.test(lines.join(' '))) return { items: [], why: 'onlyACount' };
  const hasSigns = lines.some((line) => withoutSign(line) !== line);
  const text = lines.some((line) => line.includes('•'))
    ? lines.join(' ').split('•')
    : hasSigns
      ? withContinuations(lines)
      : lines.flatMap((line) => line.split(';'));
  return listOf(text.map(withoutSign), doubts);
}

function listOf(items: readonly string[], doubts: Value['doubts']): ReadValue {
  const filled = items.filter((item) => item !== '' && !isNone(item) && !isPlaceholder(item));
  return {
    items: filled,
    ...(filled.length > 0 ? doubtsIn(doubts) : doubts.includes('hint') ? { why: 'notFilledIn' as const } : {}),
  };
}

/** Below numbered items a line without a number continues the item above. */
function withContinuations(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (withoutSign(line) !== line || items.length === 0) items.push(line);
    else items[items.length - 1] += ` ${line}`;
  }
  return items;
}

/** Tracked changes, a field and a footnote keep the words usable; unreadable characters do not. */
function doubtsIn(doubts: Value['doubts']): { why?: ReadingReason } {
  return doubts.includes('unreadable') ? { why: 'unreadable' } : {};
}

const contact =
  /[\s,;(–-]*(?:\b(?:tel|telefoon|mobiel|doorkiesnr|doorkiesnummer|e-?mail|mail|toestel|tst)\b|\+31|\b0\d{1,3}[\s-]?\d{5,}|\S+@\S+).*$/i;
