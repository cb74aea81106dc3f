import type { Question } from './question';

/** What a phrase says: a question, or a substitution told the other way round. */
export type SaidKind = Exclude<Question['kind'], 'unknown'> | 'substituteBy';

/** A kind of question with the ways of asking it; see match-phrase for `|`, `?`, `*` and `+`. */
export type Phrases = readonly (readonly [SaidKind, readonly string[]])[];
