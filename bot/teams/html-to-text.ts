import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;

/**
 * Returns the words of a message in HTML: a line for each paragraph, item and row, and a tab between the cells of a
 * row. Struck words stand between `~~`, a mention in `<at>`. Invisible text and quoted messages are left out.
 */
export function htmlToText(html: string): string {
  return textOf(parseDocument(html).children, 0)
    .replace(/ *\0[ \0]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

/** Marks the begin or end of a block. Any number of marks together make one new line. Words hold no such character. */
const edge = '\0';
/** Deepest nesting that is read. People's messages come nowhere near it. */
const deepest = 100;

function textOf(nodes: readonly Node[], depth: number): string {
  return depth > deepest ? '' : nodes.map((node) => textOfNode(node, depth + 1)).join('');
}

function textOfNode(node: Node, depth: number): string {
  if ('data' in node && node.type === 'text') return node.data.replace(/[\t\n\r ]+/g, ' ');
  return isElement(node) && isSeen(node) ? textOfElement(node, depth) : '';
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

const blocks = new Set(
  'p div section article header footer ul ol h1 h2 h3 h4 h5 h6 blockquote pre hr dl dt dd'.split(' '),
);

function textOfElement(element: Element, depth: number): string {
  const { name, attribs, children } = element;
  if (name === 'br') return '\n';
  if (name === 'table') return textOfTable(element, depth);
  if (name === 'input' && attribs.type === 'checkbox') return 'checked' in attribs ? '☒ ' : '☐ ';
  const text = textOf(children, depth);
  if (name === 'li') return `${edge}${signOf(element)} ${text.replace(/^[\s\0]+/, '')}${edge}`;
  if (blocks.has(name)) return edge + text + edge;
  if (attribs.itemtype?.endsWith('/Mention')) return `<at>${text}</at>`;
  return isStruck(element) ? text.replace(/[^\0\n]*[^\0\s][^\0\n]*/g, '~~$&~~') : text;
}

function isStruck({ name, attribs }: Element): boolean {
  return ['s', 'strike', 'del'].includes(name) || /line-through/i.test(attribs.style ?? '');
}

const silent = ['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'select', 'svg'];

function isSeen({ name, attribs }: Element): boolean {
  const isHidden = 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
  return !silent.includes(name) && !isHidden && !attribs.itemtype?.endsWith('/Reply');
}

/** A list may start at another number than 1. */
function signOf(item: Element): string {
  const list = item.parent;
  if (!list || !('attribs' in list) || list.name !== 'ol') return '•';
  const items = list.children.filter((child) => isElement(child) && child.name === 'li');
  return `${(Number.parseInt(list.attribs.start ?? '1', 10) || 1) + items.indexOf(item)}.`;
}

function textOfTable(table: Element, depth: number): string {
  const reaching: Reaching[] = [];
  const rows = rowsOf(table.children).map((row) => textOfRow(row, reaching, depth));
  return edge + rows.join(edge) + edge;
}

/** A cell that reaches down into the rows below it. */
interface Reaching {
  column: number;
  columns: number;
  rows: number;
}

function rowsOf(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((node) => {
    if (node.name === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.name) ? rowsOf(node.children) : [];
  });
}

/** A row of one cell is only there for the layout, so its text is read as text outside a table. */
function textOfRow(row: Element, reaching: Reaching[], depth: number): string {
  const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
  const [only, ...others] = cells;
  if (only && others.length === 0 && reaching.length === 0) return textOf(only.children, depth + 1);
  const texts: string[] = [];
  const from = reaching.splice(0).flatMap((each) => (each.rows > 0 ? [each] : []));
  for (const cell of cells) {
    skip(from, texts);
    const [columns, rows] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
    if (rows > 1) reaching.push({ column: texts.length, columns, rows: rows - 1 });
    texts.push(flat(textOf(cell.children, depth + 1)), ...Array.from({ length: columns - 1 }, () => ''));
  }
  skip(from, texts);
  reaching.push(...from.map((each) => ({ ...each, rows: each.rows - 1 })).filter((each) => each.rows > 0));
  return texts.join('\t');
}

/** Leaves a cell empty where one of a row above reaches down. */
function skip(reaching: readonly Reaching[], texts: string[]): void {
  for (let at = reaching.find(({ column }) => column === texts.length); at; ) {
    texts.push(...Array.from({ length: at.columns }, () => ''));
    at = reaching.find(({ column }) => column === texts.length);
  }
}

/** Most columns or rows over which a cell can reach. */
const widest = 40;

function spanOf({ attribs }: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(Math.max(Number.parseInt(attribs[name] ?? '1', 10) || 1, 1), widest);
}

function flat(text: string): string {
  return text.replace(/[\s\0]+/g, ' ').trim();
}
