import { readdirSync } from 'node:fs';
import type { Holes } from '../../bot/language/intent';
import { intents } from '../../bot/language/intents';
import { parseQuestion } from '../../bot/language/parse-question';

const nothing: Holes = {
  proposal: '',
  party: '',
  meeting: '',
  day: '',
  whom: '',
  about: '',
  absent: '',
  substitute: '',
};

/** Returns a sentence that the phrase allows: the first of each choice, with or without its optional words. */
function sentenceOf(phrase: string, isWhole: boolean): string {
  const parts = phrase.split(' ').filter((part) => isWhole || !part.endsWith('?'));
  return parts.map((part) => (/^[{+]/.test(part) ? 'waterredding' : part.replace(/[|?].*$/, ''))).join(' ');
}

describe('Wat gevraagd kan worden', () => {
  it('every file of phrases stands in the list of priority, once', () => {
    expect(new Set(intents).size).toBe(intents.length);
    expect(intents).toHaveLength(readdirSync('bot/language/commands').length);
  });

  const phrases = intents.flatMap((intent) => intent.says.map((phrase) => ({ phrase, intent })));
  it.each(phrases)('$phrase is not taken for another question', ({ phrase, intent }) => {
    for (const sentence of [sentenceOf(phrase, true), sentenceOf(phrase, false)]) {
      expect({ sentence, kind: parseQuestion(sentence).kind }).toEqual({ sentence, kind: intent.read(nothing).kind });
    }
  });

  it.each(phrases)('$phrase has only holes that are read', ({ phrase }) => {
    for (const [, hole] of phrase.matchAll(/\{(\w*)\}/g)) expect(Object.keys(nothing)).toContain(hole);
  });
});

it.each([
  ['vervng mij door Jan', 'substitute'],
  ['verlng de begroting', 'moveDeadline'],
])('“%s” is the word with the fewest typing errors in it', (text, kind) => {
  expect(parseQuestion(text).kind).toBe(kind);
});
