import { findDate } from '../../core/calendar/find-date';
import type { ReadingReason } from '../../core/note/reading';
import { chosenWords, hasBoxes } from './choices';
import type { Value } from './entry';
import type { Label } from './labels';
import { isNone, isPlaceholder } from './placeholder';

/** What a value says, and why that is not sure or not to be used. Without items there is nothing to use. */
export interface ReadValue {
  items: string[];
  why?: ReadingReason;
}

/** One line of words: what is ticked of a list, nothing of a form's own hint. */
export function readLine({ lines, doubts }: Value): ReadValue {
  const chosen = chosenWords(lines);
  const line = withoutSeparators(chosen.join(hasBoxes(lines) ? ', ' : ' '));
  if (hasBoxes(lines) && line === '') return { items: [], why: 'nothingTicked' };
  if (line === '' || isPlaceholder(line))
    return { items: [], ...(line !== '' || doubts.length > 0 ? { why: 'notFilledIn' } : {}) };
  return { items: [line], ...doubtsIn(doubts) };
}

/** What stood on the other side of the sign was struck out, or is the next label: `GS / `, `Z-12 -`. */
function withoutSeparators(line: string): string {
  return line.trim().replace(/^[/|]\s*|\s*[/|]$|\s[–-]$/g, '');
}

/** `2025-09-03`. */
export function readMeetingDate(value: Value, { kind }: Pick<Label, 'kind'>): ReadValue {
  const { items, why } = readLine(value);
  const [line] = items;
  if (line === undefined) return { items, ...(why && { why }) };
  const day = findDate(line);
  if (day.kind === 'missing') return { items: [], why: day.why === 'notKnownYet' ? 'notFilledIn' : 'unclearDate' };
  if (day.kind === 'unsure') return { items: day.dates.slice(0, 1), why: 'unclearDate' };
  return { items: [day.date], ...(kind === 'unclear' ? { why: 'unclearLabel' as const } : why && { why }) };
}

/** `Dhr. R.T. de Groot / Mevr. J. de Zwart-Bloch`: a hyphen or a slash without spaces belongs to a name. */
export function readHolders({ lines, doubts }: Value): ReadValue {
  const names = chosenWords(lines)
    .flatMap((line) => withoutSign(line).split(/\s+\/\s+|;|•/))
    .flatMap(namesIn)
    .map((name) => name.trim());
  return listOf(names, doubts);
}

/** `Dhr. W. Alkema, mw. D. Kool en dhr. J. Mous`: a comma or a word only parts what are persons on both sides. */
function namesIn(text: string): string[] {
  const parts = text.split(/\s*,\s*(?:en\s+)?|\s+en\s+/);
  return parts.every((part) => person.test(part)) ? parts : [text];
}

/** Begins as a person's name does: with how they are addressed, their office or an initial. */
const person =
  /^(?:(?:dhr|mw|mevr|drs|mr|ir|ing|dr)\b\.?|de heer\b|mevrouw\b|(?:loco-?)?burgemeester\b|wethouders?\b|gedeputeerde\b|(?:hoog)?heemraad\b|dijkgraaf\b|\p{Lu}\.)\s*\S/iu;

/** A person, without how to reach them. */
export function readAuthor(value: Value): ReadValue {
  const { items, why } = readLine(value);
  const names = items.map((item) => item.replace(contact, '').trim()).filter(Boolean);
  return { items: names.length > 0 ? names : items, ...(why && { why }) };
}

/** One item for each sign, or, without signs, for each line. A number alone counts them. */
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

/** Below numbered items a line without a number goes on with the one above. */
function withContinuations(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (withoutSign(line) !== line || items.length === 0) items.push(line);
    else items[items.length - 1] += ` ${line}`;
  }
  return items;
}

function withoutSign(item: string): string {
  return item.trim().replace(/^(?:•|\(?\d{1,2}[.)]|[a-z][.)])\s+/, '');
}

/** What was tracked, a field and a footnote do not make other words of it; what cannot be read does. */
function doubtsIn(doubts: Value['doubts']): { why?: ReadingReason } {
  return doubts.includes('unreadable') ? { why: 'unreadable' } : {};
}

const contact =
  /[\s,;(–-]*(?:\b(?:tel|telefoon|mobiel|doorkiesnr|doorkiesnummer|e-?mail|mail|toestel|tst)\b|\+31|\b0\d{1,3}[\s-]?\d{5,}|\S+@\S+).*$/i;
