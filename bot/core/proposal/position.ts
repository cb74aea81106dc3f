/** The answers that an adviser can choose from, in the order of the card's buttons. */
export const positions = ['agree', 'agreeWithRemark', 'disagree'] as const;
export type Position = (typeof positions)[number];

/** The answers of a written round: yes or no to a text that can no longer change. */
export const writtenPositions: readonly Position[] = ['agree', 'disagree'];

interface Meaning {
  /** `for` helps to meet the party's rule, `against` keeps the party from agreeing. */
  counts: 'for' | 'against';
  /** The words that go with a position; `remark` and `reason` may not be empty. */
  words: 'none' | 'remark' | 'reason';
}
export type Counts = Meaning['counts'];
export type Words = Meaning['words'];

/** Decides everything that follows from a position. */
export const meanings: Record<Position, Meaning> = {
  agree: { counts: 'for', words: 'none' },
  agreeWithRemark: { counts: 'for', words: 'remark' },
  disagree: { counts: 'against', words: 'reason' },
};

export function isPosition(text: unknown): text is Position {
  return positions.some((position) => position === text);
}

export function countsFor({ position }: { position: Position }): boolean {
  return meanings[position].counts === 'for';
}

export function countsAgainst({ position }: { position: Position }): boolean {
  return meanings[position].counts === 'against';
}

/** Returns false for a bare Akkoord. */
export function hasWords({ position }: { position: Position }): boolean {
  return meanings[position].words !== 'none';
}
