import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from '../../core/note/unreadable';
import { canonicalName } from './canonical-name';

/** An element, and its place in the text that it was read from. */
export interface XmlElement {
  /** Name with this room's own prefix: `w:p`. */
  name: string;
  /** Name as the document writes it. */
  tag: string;
  /** Attributes by name, with this room's own prefix: `w:val`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** Index of its first `<`. */
  start: number;
  /** Index after its start tag, and of its end tag. Both are the end of an element without content. */
  contentStart: number;
  contentEnd: number;
  /** Index after its last `>`. */
  end: number;
}

/**
 * Deepest nesting and most elements. Word stays far below both; a document above them would only keep the parser busy.
 */
const deepest = 250;
const mostElements = 1_500_000;

/** Parses well-formed XML. With entities of its own, which Office Open XML must not have, a document is damaged. */
export function parseXml(xml: string): XmlElement | Unreadable {
  const root: XmlElement = { ...emptyElement, children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  let isTooMuch = false;

  const parser = new SaxesParser({ xmlns: true });
  // In well-formed XML no attribute holds a `<`, so the last one begins the tag.
  const tagStart = () => xml.lastIndexOf('<', parser.position - 1);
  const addText = (text: string) => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    elements += 1;
    isTooMuch = elements > mostElements || open.length > deepest;
    if (isTooMuch) throw new Error('more than a note holds');
    const element = elementOf(tag, tagStart(), parser.position);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.contentEnd = Math.max(element.contentStart, tagStart());
  });

  try {
    parser.write(xml).close();
  } catch {
    return new Unreadable(isTooMuch ? 'tooComplex' : 'damaged');
  }
  return elementsIn(root)[0] ?? new Unreadable('damaged');
}

const emptyElement = { name: '', tag: '', attributes: {}, start: 0, contentStart: 0, contentEnd: 0, end: 0 };

function elementOf({ name, uri, local, attributes }: SaxesTagNS, start: number, contentStart: number): XmlElement {
  const place = { start, contentStart, contentEnd: contentStart, end: contentStart };
  return { name: canonicalName(uri, local), tag: name, attributes: attributesOf(attributes), children: [], ...place };
}

function attributesOf(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  const named: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(attributes)) named[canonicalName(uri, local)] = value;
  return named;
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** Returns the child elements: all of them, or those of one name. */
export function elementsIn(element: Pick<XmlElement, 'children'> | undefined, name?: string): XmlElement[] {
  const elements = element?.children.filter(isElement) ?? [];
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** Returns the first child of that name. Of several names: the first inside the first, and so on. */
export function firstIn(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name),
    element,
  );
}

/** Returns every inner element with one of these names, at any depth, but not those inside another of them. */
export function deepIn(element: XmlElement, ...names: string[]): XmlElement[] {
  return elementsIn(element).flatMap((child) => (names.includes(child.name) ? [child] : deepIn(child, ...names)));
}

/** Returns the `w:val` of the element at the end of the path. */
export function settingOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return firstIn(element, ...path)?.attributes['w:val'];
}

/** Returns whether a property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. Undefined when it is absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = firstIn(element, name);
  return property && !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true');
}

/** Returns all characters inside. */
export function textOf(element: Pick<XmlElement, 'children'>): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}
