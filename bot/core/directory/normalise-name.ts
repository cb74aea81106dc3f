/** Simplifies a name for comparing: lower case, without accents, words separated by one space. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isSameName(one: string, other: string): boolean {
  return normaliseName(one) === normaliseName(other);
}
