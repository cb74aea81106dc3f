import { Unreadable } from '../../core/note/unreadable';
import { cleanText } from '../page/clean-text';
import type { Page, Paragraph } from '../page/page';
import { partsOfPage } from './blocks-of-page';
import { flowBlocks } from './flow-blocks';
import { heightOf, widthOf } from './geometry';
import { joinPages } from './join-pages';
import { isGone, type Sheet } from './letters';
import { layoutOf } from './page-layout';
import { withoutRunningMatter } from './running-matter';
import { markUnreadable } from './unreadable-fonts';

/** Largest part of a note's text that may be unreadable; with more of it there is no note left. */
const mostUnreadable = 0.3;

/** Returns a pdf's pages as one note, or why there is none. */
export function pageOfSheets(drawn: readonly Sheet[]): Page | Unreadable {
  const marked = markUnreadable(drawn);
  const letters = marked.flatMap((sheet) => sheet.letters);
  const count = (doubt: string) => letters.filter((letter) => letter.doubt === doubt).length;
  if (letters.length > 0 && count('unreadable') > letters.length * mostUnreadable)
    return new Unreadable('unreadableFont');
  if (letters.every(isGone)) return new Unreadable('scanWithoutText');
  const { sheets, lines, margin, doubts: outside } = withoutRunningMatter(marked);
  const levels = sheets.map(({ rules }) => rules.filter((rule) => widthOf(rule) >= heightOf(rule)));
  const layout = layoutOf(lines, sheets[0]?.width ?? 0, (page) => levels[page] ?? []);
  const pages = sheets.map((sheet, page) => partsOfPage(sheet, page, layout));
  const doubts = [...new Set([...outside, ...pages.flatMap((page) => page.doubts)])];
  const blocks = joinPages(
    pages.map(({ parts }) => parts),
    layout,
  );
  const across = [...new Set(sheets.map((sheet) => cleanText(sheet.across)))].filter(Boolean);
  const around = [
    ...flowBlocks(margin, layout),
    ...across.map((text): Paragraph => ({ kind: 'paragraph', text, isHeading: false, doubts: [] })),
  ];
  return { blocks, doubts, ...(around.length > 0 && { margin: around }) };
}
