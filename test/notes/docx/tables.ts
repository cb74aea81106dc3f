import { type Block, blocks, bold, type Piece, p } from './markup';

/** A cell: a paragraph for each line of its text, or the paragraphs and tables themselves. */
export interface Cell {
  content: Piece | Block;
  /** The number of columns that it spans. */
  span?: number;
  /** The first of cells that are merged downwards, or one that follows. */
  merge?: 'restart' | 'continue';
}

export type CellLike = Piece | Block | Cell;

export interface Row {
  cells: readonly CellLike[];
  /** Columns that the row leaves out at its start and its end. */
  before?: number;
  after?: number;
  /** Deleted or inserted with track changes. */
  tracked?: 'del' | 'ins';
  /** Repeated at the top of each page. */
  isTitle?: boolean;
}

export type RowLike = readonly CellLike[] | Row | Block;

/** A table of that many equal columns. */
export function table(columns: number, rows: readonly RowLike[]): Block {
  const properties = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>';
  const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>`;
  return { block: `<w:tbl>${properties}${grid}${rows.map((like) => row(like).block).join('')}</w:tbl>` };
}

/** Label and value beside each other, the label in bold. */
export function facts(pairs: readonly (readonly [label: string, value: Piece | Block])[]): Block {
  return table(
    2,
    pairs.map(([label, value]) => [bold(label), value]),
  );
}

/** Titles in bold above rows. */
export function titled(titles: readonly string[], rows: readonly RowLike[]): Block {
  return table(titles.length, [{ cells: titles.map(bold), isTitle: true }, ...rows]);
}

/** Makes a row; one that is markup already stays as it is. */
export function row(like: RowLike): Block {
  if ('block' in like) return like;
  const { cells, before = 0, after = 0, tracked, isTitle } = 'cells' in like ? like : { cells: like };
  const properties = [
    before > 0 ? `<w:gridBefore w:val="${before}"/>` : '',
    after > 0 ? `<w:gridAfter w:val="${after}"/>` : '',
    isTitle ? '<w:tblHeader/>' : '',
    tracked ? `<w:${tracked} w:id="90" w:author="Secretariaat" w:date="2026-11-20T10:00:00Z"/>` : '',
  ].join('');
  return { block: `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map(cellXml).join('')}</w:tr>` };
}

function cellXml(like: CellLike): string {
  const { content, span = 1, merge } = typeof like !== 'string' && 'content' in like ? like : { content: like };
  const properties = [
    `<w:tcW w:w="${2000 * span}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge ? `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>` : '',
  ].join('');
  const { block } = contentOf(content);
  // A cell ends with a paragraph, also behind a table within it.
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${block}${block.endsWith('</w:tbl>') ? '<w:p/>' : ''}</w:tc>`;
}

function contentOf(content: Piece | Block): Block {
  if (typeof content === 'string') return blocks(...content.split('\n').map((line) => p(line)));
  return 'block' in content ? content : p(content);
}
