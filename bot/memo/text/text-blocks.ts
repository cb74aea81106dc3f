import { type Block, cleanText, isItemSign, joinLines, startsItem } from '../blocks';
import { isLandmark } from '../meaning/landmarks';

/** The blocks of plain text. Tabs separate cells; lines that were broken to fit a page are put together again. */
export function textBlocks(text: string): Block[] {
  const lines = text.split(/\r\n?|[\n\v\f\u2028\u2029]/).map(readLine);
  const width = lines.reduce((widest, [line = '']) => Math.max(widest, line.length), 0);
  const blocks: string[][] = [];
  let lastLine = '';
  for (const cells of lines) {
    const [line = ''] = cells;
    const last = blocks.at(-1);
    if (last?.length === 1 && cells.length === 1 && isContinuation(lastLine, line, width))
      last[0] = joinLines(last[0] ?? '', line);
    else blocks.push(cells);
    lastLine = line;
  }
  return blocks;
}

/** Characters of the longest line. Where it is shorter or longer, lines were not broken to fit a page. */
const [narrowestPage, widestPage] = [60, 160];
/** Letters differ in width, so a line that is this full may have been too full for one more word. */
const fullLine = 0.85;

function isContinuation(before: string, line: string, width: number): boolean {
  if (width < narrowestPage || width > widestPage) return false;
  if (before === '' || line === '' || startsItem(line) || isLandmark(line)) return false;
  const [firstWord = ''] = line.split(' ');
  return before.length + 1 + firstWord.length > width * fullLine;
}

function readLine(line: string): string[] {
  const cells = line.split('\t').map(cleanText);
  const [sign = '', ...others] = cells;
  return others.length > 0 && isItemSign(sign) ? [cleanText(`${sign} ${others.join(' ')}`)] : cells;
}
