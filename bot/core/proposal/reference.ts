/** Long enough that two proposals of one organisation hardly ever share it, short enough to say aloud. */
const length = 6;

/** Returns the short mark by which people tell a proposal from another where its note may not be named: `5d2c7f`. */
export function referenceOf(proposalId: string): string {
  return proposalId
    .replace(/[^\dA-Za-z]/g, '')
    .slice(0, length)
    .toLowerCase();
}
