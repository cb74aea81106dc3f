import type { XmlElement } from '../../../bot/memo/docx/parse-xml';

/** Returns what is wrong with the tables in a part: their grid, their cells, or a cell that continues nothing. */
export function checkTables(element: XmlElement): string[] {
  const own = element.name === 'w:tbl' ? checkTable(element) : [];
  return [...own, ...elementsOf(element).flatMap(checkTables)];
}

function checkTable(table: XmlElement): string[] {
  const columns = elementsOf(table)
    .filter(({ name }) => name === 'w:tblGrid')
    .flatMap(elementsOf).length;
  const problems: string[] = [];
  let above = new Map<number, XmlElement>();
  for (const [index, row] of ownOf(table, 'w:tr').entries()) {
    const now = new Map<number, XmlElement>();
    let at = numberIn(row, 'w:trPr', 'w:gridBefore') ?? 0;
    for (const cell of ownOf(row, 'w:tc')) {
      if (isContinued(cell) && !above.has(at))
        problems.push(`row ${index + 1} goes on with a cell that is not above it`);
      if (lastBlock(cell) !== 'w:p') problems.push(`a cell of row ${index + 1} does not end with a paragraph`);
      now.set(at, cell);
      at += numberIn(cell, 'w:tcPr', 'w:gridSpan') ?? 1;
    }
    at += numberIn(row, 'w:trPr', 'w:gridAfter') ?? 0;
    if (at !== columns) problems.push(`row ${index + 1} has ${at} of ${columns} columns`);
    above = now;
  }
  return problems;
}

/** Returns the rows of a table or the cells of a row, whatever is around them, but not those of a table inside. */
function ownOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : ownOf(child, name)));
}

function isContinued(cell: XmlElement): boolean {
  const merge = findIn(cell, 'w:tcPr', 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

/** A content control counts as its content. */
function lastBlock(cell: XmlElement): string | undefined {
  const last = elementsOf(cell).at(-1);
  if (last?.name !== 'w:sdt') return last?.name;
  const content = findIn(last, 'w:sdtContent');
  return content && lastBlock(content);
}

function numberIn(element: XmlElement, ...path: string[]): number | undefined {
  const value = findIn(element, ...path)?.attributes['w:val'];
  return value === undefined ? undefined : Number(value);
}

function findIn(element: XmlElement, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent && elementsOf(parent).find((child) => child.name === name),
    element,
  );
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}
