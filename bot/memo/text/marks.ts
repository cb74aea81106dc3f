import { cleanText } from '../page/clean-text';
import type { Doubt, Paragraph } from '../page/page';

/** `~~text~~` is struck out, in Markdown and in messages from the chat. */
const struck = /~~[^~]*~~/g;

/**
 * Reads a line, without the signs by which Markdown makes it bold, a heading or struck out. Typed tick boxes, `[x]` and
 * `[ ]`, become signs.
 */
export function readMarks(line: string): Paragraph {
  const bold = /^\s*(\*\*|__)[^*_]+(\*\*|__)\s*:?\s*$/.test(line);
  const heading = /^\s*#{1,6}\s+\S/.test(line);
  const visible = line
    .replace(struck, ' ')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, '$1$2')
    .replace(/\[[xv✓✔]\]|\([x✓✔]\)(?=\s*\p{Lu})|☑|🗹/giu, '☒ ')
    .replace(/\[\s?\]|\(\s\)/g, '☐ ');
  const doubts: Doubt[] = [];
  if (line.match(struck)) doubts.push('struck');
  if (/[☒☐]/.test(visible)) doubts.push('tickBox');
  return { kind: 'paragraph', text: cleanText(visible), isHeading: bold || heading, doubts };
}
