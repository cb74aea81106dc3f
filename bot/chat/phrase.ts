import type { Question } from './question';

/** A kind of question with the ways of asking it; see match-phrase for `|`, `?` and `*`. */
export type Phrases = readonly (readonly [Exclude<Question['kind'], 'unknown'>, readonly string[]])[];
