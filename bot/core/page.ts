/** Most rows of a list that are shown together. */
export const rowsPerPage = 10;

/** One page of a list; pages count from 1. */
export interface Page<Row> {
  rows: readonly Row[];
  page: number;
  pages: number;
}

/** Returns the page with that number, or the last one when the list has become shorter. */
export function pageOf<Row>(rows: readonly Row[], asked: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const page = Math.min(Math.max(1, asked), pages);
  return { rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage), page, pages };
}
