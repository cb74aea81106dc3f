import { distance } from 'fastest-levenshtein';
import { type CommandWord, commandWords } from '../core/command-word';
import { saysThanks, stripGreeting, stripSalutation, stripThanks } from './courtesy';
import type { Holes, Intent } from './intent';
import { intents } from './intents';
import { type CountErrors, matchPhrase, type PhraseMatch } from './match-phrase';
import type { Question } from './question';
import { typingErrors } from './similar';
import { type Word, wordsOf } from './words';

/** Most characters of a text that is read as a question. */
const longestQuestion = 500;

/**
 * Reads a message to the bot, without its mention, as a question. Case, accents and small typing errors do not matter.
 */
export function parseQuestion(said: string): Question {
  if (said.length > longestQuestion) return { kind: 'unknown', nearest: [], search: '' };
  const text = stripSalutation(said);
  const all = wordsOf(text);
  const words = stripThanks(all);
  if (words.length === 0 && saysThanks(all)) return { kind: 'thanks' };
  const request = stripGreeting(words);
  // Takes a bare greeting or mention for a request for help.
  if (request.length === 0) return { kind: 'help' };
  const meant = findMeant([request, words]);
  if (!meant) return { kind: 'unknown', nearest: nearestTo(words), search: asTyped(text, request, all) };
  return meant.intent.read(holesOf((name) => asTyped(text, meant.holes.get(name) ?? [], all)));
}

/** An intent with a phrase that fits. */
interface Candidate extends PhraseMatch {
  intent: Intent;
}

/**
 * Chooses between intents. A phrase without typing errors wins, the first by priority. Otherwise the phrase that says
 * most of the sentence wins, then the one with the fewest errors, then priority: `vervng Jan` is `vervang`, not
 * `verleng`.
 */
function findMeant(readings: readonly (readonly Word[])[]): Candidate | undefined {
  const [exact] = candidatesFor(readings, (typed, known) => (typed === known ? 0 : undefined));
  if (exact) return exact;
  return [...candidatesFor(readings, typingErrors)].sort(
    (one, other) => other.said - one.said || one.errors - other.errors,
  )[0];
}

/** Tries the intents by priority, one at a time, so that a command that fits at once costs little. */
function* candidatesFor(readings: readonly (readonly Word[])[], countErrors: CountErrors): Generator<Candidate> {
  for (const intent of intents) {
    for (const phrase of intent.says) {
      for (const words of readings) {
        const match = matchPhrase(phrase, words, countErrors);
        if (match) yield { intent, ...match };
      }
    }
  }
}

function holesOf(typedIn: (name: string) => string): Holes {
  return {
    proposal: typedIn('proposal'),
    party: typedIn('party'),
    meeting: typedIn('meeting'),
    day: typedIn('day'),
    whom: typedIn('whom'),
    about: typedIn('about'),
    absent: typedIn('absent'),
    substitute: typedIn('substitute'),
  };
}

/** Returns the text that these words stand in, up to their neighbours, without quotes and question mark. */
function asTyped(text: string, argument: readonly Word[], all: readonly Word[]): string {
  const [first, last] = [argument[0], argument.at(-1)];
  if (!first || !last) return '';
  const next = all.find((word) => word.start >= last.end);
  return text
    .slice(first.start, next?.start ?? text.length)
    .replace(/["“”]/g, '')
    .replace(/[\s?!.,;:'‘’]+$/, '');
}

/** Most typing errors in a long command that still looks like it. */
const mostErrors = 6;

/** Returns the commands that a word, or two words together, look like, likeliest first. */
function nearestTo(words: readonly Word[]): CommandWord[] {
  const typed = words.flatMap(({ plain }, index) => [plain, `${plain} ${words[index + 1]?.plain ?? ''}`.trim()]);
  return commandWords
    .map((command) => ({ command, errors: Math.min(...typed.map((plain) => distance(plain, command))) }))
    .filter(({ command, errors }) => errors <= Math.min(command.length / 2, mostErrors))
    .sort((one, other) => one.errors - other.errors)
    .map(({ command }) => command);
}
