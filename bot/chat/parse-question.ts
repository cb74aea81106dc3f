import { distance } from 'fastest-levenshtein';
import { type CommandWord, commandWords } from '../../cards/words/commands';
import { matchPhrase, type SameWord } from './match-phrase';
import { phrases } from './phrases';
import type { Question } from './question';
import { isSimilar } from './similar';
import { type Word, wordsOf } from './words';

/** Longest text that is read as a question, in characters. */
const longestQuestion = 500;

/** Reads what somebody typed to the bot, without its mention. Case, accents and small typing errors do not matter. */
export function parseQuestion(text: string): Question {
  if (text.length > longestQuestion) return { kind: 'unknown', nearest: [] };
  const all = wordsOf(text);
  const words = withoutThanks(all);
  const request = withoutGreeting(words);
  // Nothing but a greeting or a mention: somebody is looking for the door.
  if (request.length === 0) return { kind: 'help' };
  const said = findPhrase([words, request], isExactly) ?? findPhrase([words, request], isSimilar);
  if (!said) return { kind: 'unknown', nearest: nearestTo(words) };
  const argument = asTyped(text, said.argument, all);
  switch (said.kind) {
    case 'link':
      return { kind: 'link', name: argument };
    case 'status':
      return { kind: 'status', search: argument };
    default:
      return { kind: said.kind };
  }
}

interface Said {
  kind: Exclude<Question['kind'], 'unknown'>;
  argument: readonly Word[];
}

function findPhrase(readings: readonly (readonly Word[])[], isSame: SameWord): Said | undefined {
  for (const [kind, ways] of phrases) {
    for (const way of ways) {
      for (const words of readings) {
        const argument = matchPhrase(way, words, isSame);
        if (argument) return { kind, argument };
      }
    }
  }
  return undefined;
}

const isExactly: SameWord = (typed, known) => typed === known;

const greetings = new Set(
  `hallo hoi hi hey dag goedemorgen goedemiddag goedenavond kun kan kunt wil wilt zou je jij u ik mij me even graag
  willen weten zeggen vertellen alsjeblieft alstublieft aub`.split(/\s+/),
);
const thanks = new Set('alsjeblieft alstublieft aub svp graag even bedankt dank dankjewel dankuwel'.split(' '));

/** Without "hallo, kunt u even ...". */
function withoutGreeting(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex((word) => !greetings.has(word.plain));
  return first === -1 ? [] : words.slice(first);
}

/** Without "... alstublieft". */
function withoutThanks(words: readonly Word[]): readonly Word[] {
  return words.slice(0, words.findLastIndex((word) => !thanks.has(word.plain)) + 1);
}

/** The stretch of text that these words stand in, up to the words around it, without quotes and the question mark. */
function asTyped(text: string, argument: readonly Word[], all: readonly Word[]): string {
  const [first, last] = [argument[0], argument.at(-1)];
  if (!first || !last) return '';
  const next = all.find((word) => word.start >= last.end);
  return text
    .slice(first.start, next?.start ?? text.length)
    .replace(/["“”]/g, '')
    .replace(/[\s?!.,;:'‘’]+$/, '');
}

/** The commands that one of the words looks like a little, likeliest first. */
function nearestTo(words: readonly Word[]): CommandWord[] {
  return commandWords
    .map((command) => ({ command, errors: Math.min(...words.map(({ plain }) => distance(plain, command))) }))
    .filter(({ command, errors }) => errors <= command.length / 2)
    .sort((one, other) => one.errors - other.errors)
    .map(({ command }) => command);
}
