/** Returns the middle figure; of an even number the upper of the two. NaN of none. */
export function medianOf(figures: readonly number[]): number {
  return percentileOf(figures, 0.5);
}

/** Returns the figure below which that part of all lies. NaN of none. */
export function percentileOf(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
