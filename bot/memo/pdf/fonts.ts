import type { Font } from './canvas';

/** The place where pdf.js keeps a page's fonts once it has read the page. */
interface FontStore {
  has: (name: string) => boolean;
  get: (name: string) => unknown;
}

/** Returns the properties of a font that reading its letters needs. Most fonts have a thousand units to their size. */
export function fontIn(store: FontStore, name: string): Font {
  const font: unknown = store.has(name) ? store.get(name) : undefined;
  const known = typeof font === 'object' && font !== null ? (font as Record<string, unknown>) : {};
  const isHeavy = known.bold === true || known.black === true || /bold|black|heavy|demi/i.test(String(known.name));
  const scale: unknown = Array.isArray(known.fontMatrix) ? known.fontMatrix[0] : undefined;
  return { name, isBold: isHeavy, scale: typeof scale === 'number' && scale > 0 ? scale : 0.001 };
}
