import { isOtherTitle, isPartyTitle } from './consultation-titles';

/**
 * Returns the title of the table Afgestemd met in text without cells, with the names behind it on its line. The titles
 * of other columns are left out.
 */
export function opensList(line: string): { title: string; rest: string } | undefined {
  const colon = line.indexOf(':');
  if (colon >= 0 && isListTitle(line.slice(0, colon))) {
    const rest = line.slice(colon + 1).trim();
    return { title: line.slice(0, colon), rest: areTitles(rest) ? '' : rest };
  }
  const words = line.split(' ');
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const title = words.slice(0, count).join(' ');
    if (isListTitle(title) && areTitles(words.slice(count).join(' '))) return { title, rest: '' };
  }
  return undefined;
}

const mostWords = 5;

/** `Afstemming` alone is also a heading of running text. */
function isListTitle(text: string): boolean {
  return isPartyTitle(text) && /\s(met|van|in|aan|akkoord|door)\b/i.test(text);
}

function areTitles(text: string): boolean {
  const words = text
    .replace(/\s*[/&]\s*/g, '/')
    .split(/[\s:|–—-]+/)
    .filter(Boolean);
  return words.every((word) => isOtherTitle(word));
}

/**
 * Returns true when a line below the list does not belong to it: a sentence, or a line apart from it without a date or
 * a position.
 */
export function endsList(line: string, isAfterBreak: boolean): boolean {
  if (/\d/.test(line)) return false;
  return (line.length > longestName || isAfterBreak) && /[.!?]$/.test(line);
}

const longestName = 80;
