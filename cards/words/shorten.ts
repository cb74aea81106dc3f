/** Returns the text, or as many whole words as fit in `limit` characters, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const wordEnd = cut.search(/\s+\S*$/);
  // A single long word is cut, but never between the two halves of a character.
  const kept = wordEnd > 0 ? cut.slice(0, wordEnd) : cut.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()} …`;
}
