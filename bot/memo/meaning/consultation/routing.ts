import type { Entry, Line } from '../entries/entry';
import { findDay } from '../values/find-day';
import { position } from './position-words';

/**
 * Reads lines such as `In D&H: 3-nov-2026` as parties with their days, wherever rows of a table or lines of the text
 * have them. It stays unclear whether a day is one of advice or of the meeting itself.
 */
export function withRouting(entries: readonly Entry[]): Entry[] {
  const read: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = read.at(-1);
    const isOpen = last?.kind === 'parties' && last.isUnclear === true;
    const stations = entry.kind === 'line' ? stationsIn(entry.text) : [];
    const says = stations.some(({ day }) => day !== '');
    if (entry.kind === 'line' && stations.length > 0 && (isOpen || says)) {
      const value = { lines: stations.map(inWords), doubts: entry.doubts };
      if (isOpen) read[read.length - 1] = { ...last, value: joined(last.value, value) };
      else read.push({ kind: 'parties', title: titleOf(entry), value, isUnclear: true });
    } else if (!(isOpen && entry.kind === 'break' && goesOnAfter(entries, index))) {
      read.push(entry);
    }
  }
  return read;
}

interface Station {
  body: string;
  day: string;
  behind: string;
}

/** Returns the bodies that a whole line names with a day each; empty when anything else stands in it. */
function stationsIn(line: string): Station[] {
  const pieces = line.split(/(?<=\S)\s+(?=in\s)/i).map((piece) => stationIn(piece.trim()));
  return pieces.some((piece) => piece === undefined) ? [] : pieces.flatMap((piece) => piece ?? []);
}

function stationIn(text: string): Station | undefined {
  const [, body = '', rest = ''] = route.exec(text) ?? [];
  if (body === '') return undefined;
  if (rest === '') return { body, day: '', behind: '' };
  const day = findDay(rest);
  const isAnswer = day?.before === '' && (day.behind === '' || position.test(day.behind) || initials.test(day.behind));
  return day && isAnswer && day.behind.length <= mostBehind ? { body, day: day.text, behind: day.behind } : undefined;
}

/** Bodies that deal with a proposal one after the other. */
const route =
  /^in (?:het |de )?((?:d&h|b&w|gs|ps|ab|db|vv|mt|dt|ct|cie|commissie|college|raad|directie)\.?(?: [\p{Lu}&]{1,8}| [\p{L}]{1,20})?)(?:\s*:\s*|\s+(?=\D{0,14}\d)|$)(.*)$/iu;
const initials = /^[\p{Lu}.]{1,6}$/u;
/** Most characters of a line; a longer one is a sentence. */
const mostBehind = 40;

function inWords({ body, day, behind }: Station): string {
  return [body, day, behind].filter(Boolean).join(' ');
}

function titleOf({ text }: Line): string {
  return text
    .split(/[\s:]+/)
    .slice(0, 2)
    .join(' ');
}

function joined(one: { lines: readonly string[]; doubts: Line['doubts'] }, more: typeof one) {
  return { lines: [...one.lines, ...more.lines], doubts: [...one.doubts, ...more.doubts] };
}

function goesOnAfter(entries: readonly Entry[], index: number): boolean {
  const next = entries.slice(index + 1).find(({ kind }) => kind !== 'break');
  return next?.kind === 'line' && stationsIn(next.text).length > 0;
}
