import { distance } from 'fastest-levenshtein';
import { type CommandWord, commandWords } from '../../cards/words/commands';
import { matchPhrase, type SameWord } from './match-phrase';
import type { SaidKind } from './phrase';
import { phrases } from './phrases';
import type { Question } from './question';
import { isSimilar } from './similar';
import { splitDate, splitPeriod } from './typed-dates';
import { type Word, wordsOf } from './words';

/** Longest text that is read as a question, in characters. */
const longestQuestion = 500;

/** Reads what somebody typed to the bot, without its mention. Case, accents and small typing errors do not matter. */
export function parseQuestion(said: string): Question {
  if (said.length > longestQuestion) return { kind: 'unknown', nearest: [], search: '' };
  const text = withoutLetter(said);
  const all = wordsOf(text);
  const words = withoutThanks(all);
  if (words.length === 0 && all.some(({ plain }) => thanks.has(plain))) return { kind: 'thanks' };
  const request = withoutGreeting(words);
  // Nothing but a greeting or a mention: somebody does not know yet what can be asked.
  if (request.length === 0) return { kind: 'help' };
  const found = findPhrase([request, words], isExactly) ?? findPhrase([request, words], isSimilar);
  if (!found) return { kind: 'unknown', nearest: nearestTo(words), search: asTyped(text, request, all) };
  return questionOf(
    found.kind,
    found.holes.map((hole) => asTyped(text, hole, all)),
  );
}

/**
 * Without `@Akkoord`, which stays text where nobody can be mentioned, without `Beste Akkoord,` and without the greetings
 * at the end. When nothing is left, it is the text as it was: `groet` alone may be what somebody looks for.
 */
function withoutLetter(text: string): string {
  const body = text
    .replace(
      /^\s*(?:@akkoord\b[\s,:]*|(?:beste|geachte|hallo|hoi|hi|hey|dag|goede(?:morgen|middag|navond))\s+@?akkoord\s*[,:]\s*)/i,
      '',
    )
    .replace(/[\s.,!]+(?:(?:met )?(?:hartelijke|vriendelijke) groet|groet(?:en|jes)?|mvg)\b.*$/is, '');
  return body === '' ? text : body;
}

interface Said {
  kind: SaidKind;
  /** What stands where the phrase has a `*`. */
  holes: readonly (readonly Word[])[];
}

function questionOf(kind: Said['kind'], [first = '', second]: readonly string[]): Question {
  switch (kind) {
    case 'link':
      return { kind, name: first };
    case 'overview':
      return { kind, meeting: searchOf(first) };
    case 'moveDeadline': {
      const { rest, date } = splitDate(second === undefined ? first : `${first} ${second}`);
      return { kind, search: searchOf(rest), date };
    }
    case 'substitute':
      return substituteOf(second === undefined ? '' : first, second ?? first);
    case 'substituteBy':
      return substituteOf(second ?? '', first);
    case 'remind':
      return { kind, search: searchOf(second === undefined ? first : `${first} over ${second}`) };
    case 'status':
    case 'waiting':
    case 'history':
    case 'export':
    case 'withdraw':
    case 'revise':
      return { kind, search: searchOf(first) };
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
  willen weten zeggen vertellen alsjeblieft alstublieft aub heb mag ontvang`.split(/\s+/),
);
const thanks = new Set('bedankt dank dankjewel dankuwel'.split(' '));
/** What may stand at the end and asks nothing: `15 april a.s., alvast bedankt`. */
const trailing = new Set([...thanks, ...'alsjeblieft alstublieft aub svp graag even as aanstaande alvast'.split(' ')]);
/** Only behind `dank`. */
const afterThanks = new Set('je u jullie wel'.split(' '));
/** Says nothing about which proposal is meant. */
const anything = new Set(
  `de het een dit deze die mijn onze ons alle alles iedereen voorstel voorstellen notitie notities oplegnotitie
  oplegnotities stuk stukken partijen adviseurs`.split(/\s+/),
);

/** What to look for: nothing when `mijn voorstel` or `alle partijen` was said. */
function searchOf(typed: string): string {
  return wordsOf(typed).every(({ plain }) => anything.has(plain)) ? '' : typed;
}

/** Without "hallo, kunt u even ...". */
function withoutGreeting(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex((word) => !greetings.has(word.plain));
  return first === -1 ? [] : words.slice(first);
}

/** Without "... alstublieft" and "... dank u wel". */
function withoutThanks(said: readonly Word[]): readonly Word[] {
  const words = said.slice(0, said.findLastIndex((word) => !afterThanks.has(word.plain)) + 1);
  if (words.at(-1)?.plain !== 'dank') words.push(...said.slice(words.length));
  return words.slice(0, words.findLastIndex((word) => !trailing.has(word.plain)) + 1);
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
