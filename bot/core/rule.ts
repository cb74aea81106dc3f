/** How many of whom make a party agree, as data. `one`: any one adviser. */
export type Rule = { kind: 'one' };

export const defaultRule: Rule = { kind: 'one' };
