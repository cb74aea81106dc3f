import { distance } from 'fastest-levenshtein';
import { type CommandWord, commandWords } from '../../cards/words/commands';
import { matchPhrase, type SameWord } from './match-phrase';
import { phrases } from './phrases';
import type { Question } from './question';
import { isSimilar } from './similar';
import { splitDate, splitPeriod } from './typed-dates';
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
  const said = findPhrase([request, words], isExactly) ?? findPhrase([request, words], isSimilar);
  if (!said) return { kind: 'unknown', nearest: nearestTo(words) };
  return questionOf(
    said.kind,
    said.holes.map((hole) => asTyped(text, hole, all)),
  );
}

interface Said {
  kind: Exclude<Question['kind'], 'unknown'>;
  /** What stands where the phrase has a `*`. */
  holes: readonly (readonly Word[])[];
}

function questionOf(kind: Said['kind'], [first = '', second]: readonly string[]): Question {
  switch (kind) {
    case 'link':
      return { kind, name: first };
    case 'overview':
      return { kind, meeting: first };
    case 'moveDeadline': {
      const { rest, date } = splitDate(first);
      return { kind, search: rest, date };
    }
    case 'substitute':
      return substituteOf(second === undefined ? '' : first, second ?? first);
    case 'status':
    case 'waiting':
    case 'history':
    case 'export':
    case 'remind':
    case 'withdraw':
    case 'revise':
      return { kind, search: first };
    default:
      return { kind };
  }
}

/** The period may stand behind either name; "vervang mij" is the one who asks. */
function substituteOf(who: string, by: string): Question {
  const [absent, substitute] = [splitPeriod(who), splitPeriod(by)];
  const { from, until } = substitute.from === '' ? absent : substitute;
  const isAsker = /^(mij|me|ik|mijzelf|mezelf)$/i.test(absent.rest);
  return { kind: 'substitute', absent: isAsker ? '' : absent.rest, substitute: substitute.rest, from, until };
}

function findPhrase(readings: readonly (readonly Word[])[], isSame: SameWord): Said | undefined {
  for (const [kind, ways] of phrases) {
    for (const way of ways) {
      for (const words of readings) {
        const holes = matchPhrase(way, words, isSame);
        if (holes) return { kind, holes };
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

/** The commands that one of the words, or two together, look like a little, likeliest first. */
function nearestTo(words: readonly Word[]): CommandWord[] {
  const typed = words.flatMap(({ plain }, index) => [plain, `${plain} ${words[index + 1]?.plain ?? ''}`.trim()]);
  return commandWords
    .map((command) => ({ command, errors: Math.min(...typed.map((plain) => distance(plain, command))) }))
    .filter(({ command, errors }) => errors <= command.length / 2)
    .sort((one, other) => one.errors - other.errors)
    .map(({ command }) => command);
}
