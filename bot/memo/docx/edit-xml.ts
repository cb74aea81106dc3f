import { deepIn, elementsIn, type XmlElement } from './parse-xml';

/** A piece of a text and its replacement. Text outside such pieces stays as it is. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap, from the end backwards, so that earlier pieces keep their places. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), xml);
}

/** Returns the element as the document writes it, without inner elements that have one of these names. */
export function sourceWithout(xml: string, element: XmlElement | undefined, names: readonly string[]): string {
  if (!element) return '';
  const cuts = deepIn(element, ...names).map(({ start, end }) => ({
    start: start - element.start,
    end: end - element.start,
    text: '',
  }));
  return applyEdits(xml.slice(element.start, element.end), cuts);
}

/** Returns the elements around a place, from the outermost to the nearest. */
export function pathTo(root: XmlElement, place: XmlElement): XmlElement[] {
  const path: XmlElement[] = [];
  let around: XmlElement | undefined = root;
  while (around && around !== place) {
    path.push(around);
    around = elementsIn(around).find(({ start, end }) => start <= place.start && place.end <= end);
  }
  return path;
}

/** Returns the element's start tag, even of an element without content. */
export function startTagOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
}

/** Makes a tag of that name, with the prefix that the document uses at this element. */
export function tagLike({ tag }: XmlElement, local: string): string {
  const [prefix, name] = tag.split(':');
  return name === undefined ? local : `${prefix}:${local}`;
}
