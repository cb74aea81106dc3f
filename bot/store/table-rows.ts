/** The types of a row's property in Azure Tables, as far as the bot uses them. */
type Property = string | number | boolean;
export type Properties = Record<string, Property>;

/** Most UTF-16 characters of a property. */
const longestProperty = 32_000;
const pieceName = /^(.+)_json(\d+)$/;

/**
 * Writes a value's fields as properties of a row. A short text, a number or a boolean is stored as it is, readable in
 * the table; anything else is JSON, spread over `<field>_json0`, `<field>_json1` and so on.
 */
export function toProperties(value: object): Properties {
  const fields: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    fields.flatMap(([name, field]) => {
      if (isProperty(field)) return [[name, field]];
      return piecesOf(escapedJson(field)).map((piece, index) => [`${name}_json${index}`, piece]);
    }),
  );
}

/** Returns the value that toProperties was given. The properties may come in any order. */
export function fromProperties(properties: Record<string, unknown>): Record<string, unknown> {
  const plain: [string, unknown][] = [];
  const pieces = new Map<string, string[]>();
  for (const [name, property] of Object.entries(properties)) {
    const [, field, index] = pieceName.exec(name) ?? [];
    if (field === undefined) {
      plain.push([name, property]);
    } else {
      const texts = pieces.get(field) ?? [];
      texts[Number(index)] = String(property);
      pieces.set(field, texts);
    }
  }
  const parsed = [...pieces].map(([field, texts]): [string, unknown] => [field, JSON.parse(texts.join(''))]);
  return Object.fromEntries([...plain, ...parsed]);
}

/**
 * Characters that might be changed or refused on their way: half a surrogate pair, control characters and Unicode's own
 * line ends.
 */
const fragile = /[\p{Surrogate}\p{Cc}\u2028\u2029]/u;

export function isProperty(field: unknown): field is Property {
  if (typeof field === 'string') return field.length <= longestProperty && !fragile.test(field);
  if (typeof field === 'number') return Number.isInteger(field) && Math.abs(field) < 2 ** 31;
  return typeof field === 'boolean';
}

/** Escapes two line ends that JSON.stringify leaves alone. */
function escapedJson(field: unknown): string {
  return JSON.stringify(field).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start + longestProperty);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Cuts a text, but never between the two halves of a surrogate pair, such as an emoji's. */
function endOfPiece(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}
