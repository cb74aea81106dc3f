/** Most lines of one cell. */
const mostLines = 40;

/** Matches a cell that begins with a quote: after a tab, or at the start of a line. */
const opened = /(^|\t)"(?:[^"]|"")*$/;
const whole = /(^|\t)"((?:[^"]|"")*)"(?=\t|$)/g;

/**
 * Puts each row of a spreadsheet on one line. A spreadsheet quotes a cell of several lines, and doubles a quote in it.
 * Quotes in running text stay as they are.
 */
export function withoutQuotes(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = rowLength(lines, at);
    const row = lines.slice(at, at + count).join('\n');
    rows.push(row.includes('\t') ? row.replace(whole, (_, before, cell) => before + cell.replaceAll('""', '"')) : row);
    at += count;
  }
  return rows;
}

/** Returns the number of lines from here on that are one row. */
function rowLength(lines: readonly string[], start: number): number {
  if (!lines[start]?.includes('\t')) return 1;
  for (let count = 1; count <= mostLines && start + count <= lines.length; count += 1) {
    if (
      !opened.test(
        lines
          .slice(start, start + count)
          .join('\n')
          .replace(whole, '$1'),
      )
    )
      return count;
  }
  return 1;
}
