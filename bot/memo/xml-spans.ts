/** Where an element stands in a text of XML: from its start tag up to and including its end tag. */
export interface Span {
  start: number;
  end: number;
}

const attributes = `(?:\\s(?:"[^"]*"|'[^']*'|[^>"'])*)?`;

/** The elements of that name inside `within`, without those inside another of the same name. */
export function spansOf(xml: string, name: string, within: Span = { start: 0, end: xml.length }): Span[] {
  const tag = new RegExp(`<(/?)${name}${attributes}/?>`, 'g');
  tag.lastIndex = within.start;
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let match = tag.exec(xml); match && tag.lastIndex <= within.end; match = tag.exec(xml)) {
    if (depth === 0) start = match.index;
    if (match[1] === '/') depth -= 1;
    else if (!match[0].endsWith('/>')) depth += 1;
    if (depth === 0) spans.push({ start, end: tag.lastIndex });
  }
  return spans;
}

/** The first element of that name, as text; empty when there is none. */
export function firstOf(xml: string, name: string): string {
  const [span] = spansOf(xml, name);
  return span ? textOf(xml, span) : '';
}

export function textOf(xml: string, { start, end }: Span): string {
  return xml.slice(start, end);
}

/** The element's start tag, also when it is an empty element. */
export function startTag(element: string): string {
  const tag = new RegExp(`^<[^\\s/>]+${attributes}/?>`).exec(element)?.[0] ?? '';
  return tag.replace(/\s*\/>$/, '>');
}

/** The element without its own tags. */
export function innerOf(element: string): string {
  return element.endsWith('/>') ? '' : element.slice(startTag(element).length, element.lastIndexOf('</'));
}
