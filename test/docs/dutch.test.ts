import { commandWords } from '../../bot/core/command-word';
import { type Literal, literalsIn, textsOf } from '../support/source/string-literals';

/** Small words, of which every Dutch sentence has one, and English prose none. */
const functionWords = new Set(
  `aan al als bij dat de deze die dit een er geen heeft het hier hoe kan kies kon mag moet naar niet niets nog nu om ons
  onze ook op te tot uit uw u van vanaf voor waar wat welk welke werd wie wij wordt worden zet zijn zonder`.split(
    /\s+/,
  ),
);

/** Places of Dutch that the bot does not say in Teams. */
const elsewhere = {
  'bot/language/': 'what people type',
  'bot/core/calendar/': 'how people write days',
  'bot/memo/meaning/': 'what notes call their parts',
  'bot/memo/pdf/running-matter.ts': 'how pages are numbered',
  'bot/memo/sample-note.ts': 'a whole note to try with',
  'bot/settings/words.ts': 'what an administrator reads before there is a bot',
};

/** Files that name what Adaptive Cards has: its elements, its looks. */
const drawing = ['cards/elements/adaptive-card.ts', 'cards/elements/card-input.ts'];

const houses = { bot: literalsIn('bot'), cards: literalsIn('cards') };

const isAllowed = ({ file }: Literal) =>
  [...Object.keys(elsewhere), 'cards/words/'].some((path) => file.startsWith(path));
const isCommand = ({ text }: Literal) => commandWords.some((word) => word === text.replace('…', '').trim());

function isDutchSentence({ text }: Literal): boolean {
  const words = text.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
  return words.length > 1 && words.some((word) => functionWords.has(word));
}

test('a sentence is known for Dutch by its small words, a template by all its parts', () => {
  const texts = textsOf(`say(\`Wacht \${on} op \${party}\`, 'Vul in wat u wilt.', 'could not be sent', 'en-GB');`);
  expect(texts.filter((text) => isDutchSentence({ file: '', text }))).toEqual(['Wacht … op …', 'Vul in wat u wilt.']);
});

test.each(Object.entries(houses))('all Dutch that the bot says stands in cards/words: %s', (_, literals) => {
  expect(literals.length).toBeGreaterThan(100);
  expect(literals.filter((literal) => isDutchSentence(literal) && !isAllowed(literal) && !isCommand(literal))).toEqual(
    [],
  );
});

test.each(Object.entries(elsewhere))('%s has Dutch of its own: %s', (path) => {
  const own = houses.bot.filter(({ file }) => file.startsWith(path));
  expect(own.some(isDutchSentence)).toBe(true);
});

test('a card says nothing but words of cards/words and commands: no title, no label, no heading', () => {
  const drawn = houses.cards.filter(({ file }) => !file.startsWith('cards/words/'));
  const looks = new Set(drawn.filter(({ file }) => drawing.includes(file)).map(({ text }) => text));
  const isName = ({ text }: Literal) => /^[a-z]+[A-Za-z]*$/.test(text);
  const isMarkup = ({ text }: Literal) => text === '<at>…</at>';
  const hasWords = ({ text }: Literal) => /\p{L}/u.test(text) && !looks.has(text);
  const isSaid = (literal: Literal) => hasWords(literal) && !isName(literal) && !isMarkup(literal);
  expect(drawn.filter((literal) => isSaid(literal) && !isCommand(literal))).toEqual([]);
});
