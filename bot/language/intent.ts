import type { Question } from './question';

/** The text in each hole of a phrase, as typed: empty where the phrase has no such hole. */
export interface Holes {
  /** Any text by which a proposal is looked for. */
  proposal: string;
  party: string;
  /** A day, with or without the meeting's kind before it. */
  meeting: string;
  day: string;
  /** A party or a proposal. */
  whom: string;
  about: string;
  absent: string;
  substitute: string;
}

/** One thing that people can ask: the ways of saying it, and the question that they make with what they name. */
export interface Intent {
  /** See match-phrase for `|`, `?`, `{hole}` and `+`. */
  says: readonly string[];
  read: (holes: Holes) => Question;
}
