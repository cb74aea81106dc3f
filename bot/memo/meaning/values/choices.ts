/** A choice that a form offers with a box to tick. */
export interface Choice {
  words: string;
  isTicked: boolean;
}

/**
 * Returns the choices of a list with boxes; undefined when there are none, or it is not clear which box belongs to
 * which words. The boxes stand all before or all behind their words.
 */
export function readChoices(lines: readonly string[]): Choice[] | undefined {
  const parts = lines
    .join('\n')
    .replace(/[[(]\s*[xX✓✔]\s*[\])]/g, ticked)
    .replace(/\[\s*\]|\(\s+\)/g, empty)
    .split(/([☒☑☐])/)
    .map((part) => part.replace(/\s+/g, ' ').trim());
  const boxes = parts.filter((_, index) => index % 2 === 1);
  const words = parts.filter((_, index) => index % 2 === 0);
  const behind = words.slice(1);
  const before = words.slice(0, -1);
  if (boxes.length === 0) return undefined;
  const isBefore = words[0] === '' && behind.every(Boolean);
  const isBehind = words.at(-1) === '' && before.every(Boolean);
  if (isBefore === isBehind) return undefined;
  return (isBefore ? behind : before).map((word, index) => ({ words: word, isTicked: boxes[index] !== empty }));
}

/** Returns true when the line has a box to tick. */
export function hasBoxes(lines: readonly string[]): boolean {
  return lines.some((line) => /[☒☑☐]|[[(]\s*[xX✓✔]?\s*[\])]/.test(line));
}

/** Returns true for text that is only the sign, or the word, that chooses a cell. */
export function isTick(text: string): boolean {
  return /^(\[?[xv✓✔☒☑√]\]?|ja)$/iu.test(text);
}

/** Returns the ticked words, or, of a line without boxes, all words. */
export function chosenWords(lines: readonly string[]): string[] {
  return (
    readChoices(lines)?.flatMap(({ words, isTicked }) => (isTicked ? [words] : [])) ??
    (hasBoxes(lines) ? [] : [...lines])
  );
}

const ticked = '☒';
const empty = '☐';
