/** Signs that nobody sees: controls, soft hyphens, joiners, marks of direction and byte order, selectors of a variant. */
const unseen = /(?!\n)(\p{Cc}|\p{Cf}|\p{Variation_Selector})/gu;
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Returns a text of which every sign has a shape, and `isWhole` false when one had none: that sign then stands as its
 * number in Unicode, `[U+1F44D]`. PDF/A allows no empty box in its place, and a record may not lose it.
 */
export function writableText(text: string, hasShape: (codePoint: number) => boolean) {
  let isWhole = true;
  const plain = text.normalize('NFC').replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unseen, '');
  const signs = Array.from(plain, (sign) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    if (sign === '\n' || hasShape(codePoint)) return sign;
    isWhole = false;
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return { text: signs.join(''), isWhole };
}
