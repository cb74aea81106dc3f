import { looksPasted } from '../../../bot/memo/text/looks-pasted';

test.each([
  ['a question', 'Hoe staat het met het waterplan?', false],
  ['a question over some lines', 'Hoe staat het met het waterplan?\n\nIk hoor het graag.', false],
  ['a name and a time', 'Jan de Vries: morgen', false],
  ['a label of a note with text', 'Onderwerp: waterplan\nGraag akkoord van de partijen', true],
  ['a table', 'GGD\t1-dec-2026\nPolitie\t2-dec-2026', true],
  ['some lines of a document', 'Inleiding\nHet plan is klaar.\nArgumenten\nHet is goed.', true],
  ['one long text', 'Het plan is klaar. '.repeat(40), true],
])('a text that was pasted from a document is known: %s', (_what, text, expected) => {
  expect(looksPasted(text)).toBe(expected);
});
