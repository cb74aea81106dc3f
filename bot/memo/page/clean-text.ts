const bullets = '•●▪■◦○‣∙·*o\u2013\uf0b7\uf0a7\uf0d8-';
const bulletStart = new RegExp(`^[${bullets}]\\s+`);

/**
 * Text without what cannot be seen or stored: control, formatting (soft hyphens, text direction) and half characters.
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

/** Only the sign in front of an item, `•` or `1.`, which some documents set apart from its text. */
export function isItemSign(text: string): boolean {
  return startsItem(`${text} `) && !text.includes(' ');
}

/** An item of a list or a numbered heading: never the continuation of the line before it. */
export function startsItem(line: string): boolean {
  return bulletStart.test(line) || /^(\d{1,2}(\.\d{1,2})+\.?|\d{1,2}[.)]|[a-z][.)])\s/.test(line);
}
