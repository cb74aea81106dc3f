import type { Letter, Sheet } from './letters';

/** Largest part of a font's signs that may be no letters of people. */
const mostStrange = 0.1;
/** Fewest letters of a font that are enough to judge it. */
const fewestSigns = 20;
/** Letters by which a language is known, and the least part of them that are vowels: in Dutch it is some 0.4. */
const fewestLetters = 80;
const leastVowels = 0.2;

/**
 * Marks the letters of fonts that do not say which characters they draw. A page shows them well, but their text is
 * private signs, control characters, or letters that make no words.
 */
export function markUnreadable(sheets: readonly Sheet[]): Sheet[] {
  const texts = new Map<string, string[]>();
  for (const { font, text, doubt } of sheets.flatMap(({ letters }) => letters)) {
    if (font === '' || doubt === 'hidden') continue;
    const known = texts.get(font);
    if (known) known.push(text);
    else texts.set(font, [text]);
  }
  const unreadable = new Set([...texts].filter(([, letters]) => isStrange(letters.join(''))).map(([font]) => font));
  const mark = (letter: Letter): Letter => (unreadable.has(letter.font) ? { ...letter, doubt: 'unreadable' } : letter);
  return unreadable.size === 0 ? [...sheets] : sheets.map((sheet) => ({ ...sheet, letters: sheet.letters.map(mark) }));
}

function isStrange(text: string): boolean {
  const signs = [...text];
  const strange = text.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (signs.length >= fewestSigns && strange > signs.length * mostStrange) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const vowels = text.normalize('NFD').match(/[aeiouy]/gi)?.length ?? 0;
  return letters >= fewestLetters && vowels < letters * leastVowels;
}
