/** Most lines of one cell. */
const mostLines = 40;

/** A cell that begins with a quote: after a tab, or at the start of a line. */
const opened = /(^|\t)"(?:[^"]|"")*$/;
const whole = /(^|\t)"((?:[^"]|"")*)"(?=\t|$)/g;

/**
 * Rows as a spreadsheet hands them over, each on one line: a cell of several lines stands in quotes there, and a quote in it
 * is doubled. What is quoted in running text stays as it is.
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

/** How many lines from here on are one row. */
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
