import type { Person } from './person';

/** When a party agrees, as data. */
export const ruleKinds = ['one', 'count', 'all', 'informed'] as const;
export type Rule =
  /** Any one adviser must agree. */
  | { kind: 'one' }
  /** At least this many different people must agree. */
  | { kind: 'count'; count: number }
  /** For every seat one of its people must agree. */
  | { kind: 'all' }
  /** The party is told and need not answer. */
  | { kind: 'informed' };

export const defaultRule: Rule = { kind: 'one' };

/** A place at the party's table, such as a municipality's: any one of its people fills it. */
export interface Seat {
  label: string;
  persons: readonly Person[];
}

/**
 * Returns why these named advisers could never meet this rule, as a refusal's kind and detail; undefined when they can.
 */
export function whyNeverMet(rule: Rule, seats: readonly Seat[]) {
  const people = new Set(seats.flatMap((seat) => seat.persons.map((person) => person.id))).size;
  if (rule.kind === 'all' && seats.length === 0) return { kind: 'ruleNeedsAdvisers', detail: '' } as const;
  if (rule.kind === 'all' && seats.some((seat) => seat.persons.length === 0))
    return { kind: 'seatIsEmpty', detail: '' } as const;
  if (rule.kind !== 'count') return undefined;
  if (!Number.isInteger(rule.count) || rule.count < 1) return { kind: 'badCount', detail: '' } as const;
  return people > 0 && rule.count > people
    ? ({ kind: 'ruleNeverMet', detail: `${rule.count}/${people}` } as const)
    : undefined;
}
