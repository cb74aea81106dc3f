/** The writes and sends of the bot in the course of one proposal, in order. */
export const writes = [
  'announce',
  'submit',
  'discard-concept',
  'claim-card',
  'post-card',
  'note-card',
  'list',
  'answer',
  'claim-edit',
  'edit-card',
  'note-edit',
  'end',
  'claim-report',
  'post-report',
  'note-report',
  'close',
] as const;
export type Write = (typeof writes)[number];

/**
 * The steps at which a process may die. Closing is two writes: after the first, the closed row is there and the open
 * row still too.
 */
export const steps = [
  ...writes.flatMap((write) => [`before-${write}`, `after-${write}`] as const),
  'halfway-close',
] as const;
export type Step = (typeof steps)[number];

/** The log line, with the message's id, of a process that could not note what it had sent. */
export const couldNotNote = 'could not note';

/** The ways in which the dead process's work is finished. */
export const recoveries = [
  'a second starts then',
  'a second runs beside it',
  'a second starts then and dies at the same step, a third starts then',
  'a second starts then and dies at the next step, a third starts then',
] as const;
export type Recovery = (typeof recoveries)[number];

export interface Combination {
  step: Step;
  recovery: Recovery;
}

export const combinations: readonly Combination[] = steps.flatMap((step) =>
  recoveries.map((recovery) => ({ step, recovery })),
);

/** Returns the same combinations every time: steps from the first to the last, and every recovery in its turn. */
export function someCombinations(count: number): Combination[] {
  return Array.from({ length: count }, (_, index) => ({
    step: steps[Math.floor((index * steps.length) / count)] ?? steps[0],
    recovery: recoveries[index % recoveries.length] ?? recoveries[0],
  }));
}

/** Undefined for the last. */
export function stepAfter(step: Step): Step | undefined {
  return steps[steps.indexOf(step) + 1];
}
