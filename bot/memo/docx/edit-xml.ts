import { deepIn, elementsIn, type XmlElement } from './parse-xml';

/** A piece of a text that is replaced; everything outside such pieces stays as it is. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits must not overlap. From the end backwards, so that what is still to be replaced keeps its place. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), xml);
}

/** The element as the document writes it, without the elements inside it that have one of these names. */
export function sourceWithout(xml: string, element: XmlElement | undefined, names: readonly string[]): string {
  if (!element) return '';
  const cuts = deepIn(element, ...names).map(({ start, end }) => ({
    start: start - element.start,
    end: end - element.start,
    text: '',
  }));
  return applyEdits(xml.slice(element.start, element.end), cuts);
}

/** The elements around a place, from the outermost to the nearest. */
export function pathTo(root: XmlElement, place: XmlElement): XmlElement[] {
  const path: XmlElement[] = [];
  let around: XmlElement | undefined = root;
  while (around && around !== place) {
    path.push(around);
    around = elementsIn(around).find(({ start, end }) => start <= place.start && place.end <= end);
  }
  return path;
}

/** The element's start tag, also when it is an element without content. */
export function startTagOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
}

/** A tag of that name with the prefix that the document itself uses at this element. */
export function tagLike({ tag }: XmlElement, local: string): string {
  const [prefix, name] = tag.split(':');
  return name === undefined ? local : `${prefix}:${local}`;
}
