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

/** Longest that an id or a name may be, in characters. */
const limit = 500;

/** The text there; empty when it is no text, or longer than any id or name is. */
export function shortText(value: unknown, ...path: readonly string[]): string {
  const found = property(value, ...path);
  return typeof found === 'string' && found.length <= limit ? found : '';
}
