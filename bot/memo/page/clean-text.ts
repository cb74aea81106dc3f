const bullets = '•●▪■◦○‣∙·*o\u2013\uf0b7\uf0a7\uf0d8-';
const bulletStart = new RegExp(`^[${bullets}]\\s+`);

/**
 * Cleans text: removes control characters, formatting characters (soft hyphens, text direction) and half characters.
 * Every list item starts with `• `; spaces and empty lines are single.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .split('\n')
    .map((line) => line.trim().replace(bulletStart, '• '))
    .filter(Boolean)
    .join('\n');
}

/** Returns true for the sign of an item alone, `•` or `1.`, which some documents set apart from its text. */
export function isItemSign(text: string): boolean {
  return startsItem(`${text} `) && !text.includes(' ');
}

/** Returns an item of a list without its sign. */
export function withoutSign(item: string): string {
  return item.trim().replace(/^(?:•|\(?\d{1,2}[.)]|[a-z][.)])\s+/, '');
}

/** Returns true for an item of a list or a numbered heading, which never continues the line before it. */
export function startsItem(line: string): boolean {
  return bulletStart.test(line) || /^(\d{1,2}(\.\d{1,2})+\.?|\d{1,2}[.)]|[a-z][.)])\s/.test(line);
}
