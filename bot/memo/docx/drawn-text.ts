import { deepIn, elementsIn, firstIn, type XmlElement } from './parse-xml';

/** Prefixes that a `mc:Choice` may require and that this room understands. */
const understood = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'w16', 'w16se', 'v']);

/** Chooses one of the copies of something that newer and older programs show differently. */
export function chosenCopy(alternatives: XmlElement): XmlElement | undefined {
  const choice = elementsIn(alternatives, 'mc:Choice').find(({ attributes }) =>
    (attributes.Requires ?? '').split(/\s+/).every((prefix) => understood.has(prefix)),
  );
  return choice ?? firstIn(alternatives, 'mc:Fallback');
}

/** Returns the texts of the text boxes in a drawing, from its first to its last. */
export function textBoxesIn(drawing: XmlElement): XmlElement[] {
  return elementsIn(drawing).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    const inside = child.name === 'mc:AlternateContent' ? chosenCopy(child) : child;
    return inside && !isInvisible(child) ? textBoxesIn(inside) : [];
  });
}

/** Returns words that are drawn across the page, such as a watermark, and stand in no paragraph. */
export function drawnWordsIn(drawing: XmlElement): string[] {
  return deepIn(drawing, 'v:textpath').flatMap(({ attributes }) => attributes.string ?? []);
}

/** Returns true for a drawing that Word keeps but does not show. */
export function isInvisible(drawing: XmlElement): boolean {
  const properties = [drawing, ...elementsIn(drawing)].flatMap((shape) => elementsIn(shape, 'wp:docPr'));
  const style = [drawing, ...elementsIn(drawing)].map(({ attributes }) => attributes.style ?? '').join(';');
  return (
    properties.some(({ attributes }) => ['1', 'true'].includes(attributes.hidden ?? '')) ||
    /visibility:\s*hidden/.test(style)
  );
}
