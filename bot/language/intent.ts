import type { Question } from './question';

/** The text in each hole of a phrase, as typed. Empty when the phrase has no such hole. */
export interface Holes {
  /** Text to look for a proposal by. */
  proposal: string;
  party: string;
  /** A day, perhaps with the kind of meeting before it. */
  meeting: string;
  day: string;
  /** A party's name, or text to look for a proposal by. */
  whom: string;
  about: string;
  absent: string;
  substitute: string;
}

/** One thing that people can ask: the ways of saying it, and the question that follows from the holes. */
export interface Intent {
  /** The ways of saying it. See match-phrase for `|`, `?`, `{hole}` and `+`. */
  says: readonly string[];
  read: (holes: Holes) => Question;
}
