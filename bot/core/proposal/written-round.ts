/** When a written round has agreed. The first rule holds when nobody chose. */
export const writtenRules = ['everyone', 'one'] as const;
export type WrittenRule = (typeof writtenRules)[number];

/**
 * Marks a proposal as a written round (schriftelijke ronde): named people, such as the chairs, agree in writing to the
 * version on which the parties agreed. It is a record of its own, with a chain of its own.
 */
export interface WrittenRound {
  rule: WrittenRule;
  /**
   * The consultation that went before: the version put to the people, and the number and hash of its last event then,
   * so that the two chains hang together.
   */
  after: { id: string; version: number; revision: number; hash: string };
}
