import { allPhrases } from './all-phrases';
import type { Concept } from './concepts';
import { weightOf } from './phrase';
import type { IntentName } from './question';
import type { Token } from './slots/sentence';

/** An intent with the phrase of it that says most of the sentence. */
export interface Scored {
  intent: IntentName;
  score: number;
  /** The indexes of the words that the phrase explains. */
  used: readonly number[];
}

/** Most words that may stand between two parts of a phrase. */
const widestGap = 7;

interface Phrase {
  intent: IntentName;
  parts: readonly string[];
  isAtStart: boolean;
  score: number;
}

const phrases = allPhrases.flatMap(({ intent, says }) =>
  says.map((phrase): Phrase => {
    const isAtStart = phrase.startsWith('^');
    const parts = phrase.replace('^', '').split(' ');
    return { intent, parts, isAtStart, score: parts.reduce((sum, part) => sum + weightOf(part), isAtStart ? 2 : 0) };
  }),
);

/**
 * Returns the intents whose phrases fit, best first. Of a sentence's words a phrase may leave out any, but the more of
 * them it says, the better it fits. Of two that say as much the first by priority is meant.
 */
export function scoreIntents(
  tokens: readonly Token[],
  found: readonly (readonly Concept[])[],
  isMeeting: boolean,
): Scored[] {
  const ideas = tokens.map(({ names }, index) => {
    const slot = names === 'day' && isMeeting ? '{meeting}' : `{${names}}`;
    return new Set<string>(names ? [slot] : found[index]);
  });
  const present = new Set(ideas.flatMap((set) => [...set]));
  const best = new Map<IntentName, Scored>();
  for (const phrase of phrases) {
    const { intent, parts, score } = phrase;
    if (score <= (best.get(intent)?.score ?? 0) || !parts.every((part) => present.has(part))) continue;
    const used = matched(phrase, ideas);
    if (used) best.set(intent, { intent, score, used });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** Finds the parts in their order, each as early as it can be. `^` before the first: it is the first word. */
function matched(
  { parts, isAtStart }: Pick<Phrase, 'parts' | 'isAtStart'>,
  ideas: readonly ReadonlySet<string>[],
): number[] | undefined {
  const [first = ''] = parts;
  for (const start of ideas.keys()) {
    if (isAtStart && start > 0) return undefined;
    if (!ideas[start]?.has(first)) continue;
    const used = [start];
    for (const part of parts.slice(1)) {
      const last = used.at(-1) ?? start;
      const next = ideas.findIndex((set, index) => index > last && index <= last + widestGap && set.has(part));
      if (next < 0) break;
      used.push(next);
    }
    if (used.length === parts.length) return used;
  }
  return undefined;
}
