/**
 * Reading what somebody else made up: a property of anything, own properties only, without ever failing. What is not
 * there and what has another form are both undefined.
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

/**
 * The words there, of any length: without marks that turn the reading direction of what stands behind them, and without
 * control characters, which Word cannot hold. Empty when it is no text.
 */
export function words(value: unknown, ...path: readonly string[]): string {
  const found = property(value, ...path);
  return typeof found === 'string' ? found.replace(/[^\P{Cc}\t\n\r]|\p{Bidi_Control}|\p{Cs}/gu, '') : '';
}

/** Longest that an id or a name may be, in characters. */
const limit = 500;

/** The text there; empty when it is no text, or longer than any id or name is. */
export function shortText(value: unknown, ...path: readonly string[]): string {
  const found = property(value, ...path);
  return typeof found === 'string' && found.length <= limit ? found : '';
}
