/**
 * Returns a property of an untrusted value: own properties only, and never an error. An absent property and one of
 * another form are both undefined.
 */
export function property(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** Returns the value of a JSON text, which some clients send in the place of an object; any other value as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const held: unknown = JSON.parse(value);
    return held instanceof Object ? held : value;
  } catch {
    return value;
  }
}

/**
 * Returns the text, of any length, without marks that turn the reading direction of other text, and without control
 * characters, which Word cannot hold. Empty when it is no text.
 */
export function words(value: unknown, ...path: readonly string[]): string {
  const found = property(value, ...path);
  return typeof found === 'string' ? found.replace(/[^\P{Cc}\t\n\r]|\p{Bidi_Control}|\p{Cs}/gu, '') : '';
}

/** Most characters of an id or a name. */
const limit = 500;

/** Returns the text; empty when it is no text, or longer than any id or name. */
export function shortText(value: unknown, ...path: readonly string[]): string {
  const found = property(value, ...path);
  return typeof found === 'string' && found.length <= limit ? found : '';
}
