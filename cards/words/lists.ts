/** `A`, `A en B`, `A, B en C`. */
export function listOf(names: readonly string[]): string {
  return joined(names, 'en');
}

/** `A`, `A of B`, `A, B of C`. */
export function anyOf(names: readonly string[]): string {
  return joined(names, 'of');
}

function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
