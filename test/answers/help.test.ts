import { commandWords } from '../../bot/core/command-word';
import { Refusal } from '../../bot/core/refusal';
import { parseQuestion } from '../../bot/language/parse-question';
import { commandMeanings } from '../../cards/words/commands';
import { author, enquiries, inChannelOf, read, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const help = { kind: 'help' as const };
const explanation = { kind: 'explanation' as const };

describe('help', () => {
  it('tells an author how to begin', async () => {
    expect(await read(await storeWith(), help, author())).toEqual([
      'Wat kunt u vragen?',
      'Stuur uw oplegnotitie als Word-bestand of pdf, of plak de tekst. Wij maken er een concept van. Dat kijkt u na en zet u uit.',
      '[Wat moet ik doen] [Nieuw] [Status] [Wie nog] [Overzicht] [Te laat]',
      '[Alles wat ik kan]',
    ]);
  });

  it('tells an adviser that answers are given on the card', async () => {
    expect(await read(await storeWith(), help, inChannelOf('waterschap'))).toEqual([
      'Wat kunt u vragen?',
      'Over een voorstel antwoordt u op de kaart zelf: Akkoord, Akkoord met opmerking of Niet akkoord.',
      '[Wat moet ik doen] [Status] [Wie nog] [Overzicht] [Te laat] [Overzicht afgestemd]',
      '[Alles wat ik kan]',
    ]);
  });

  it('offers a secretary the parties too, and the sample where there is one', async () => {
    expect((await read(await storeWith(), help, secretary(), true)).slice(-2)).toEqual([
      '[Overzicht] [Te laat] [Wie nog] [Overzicht afgestemd] [Lijst] [Partijen]',
      '[Alles wat ik kan] [Voorbeeld]',
    ]);
    const inChannel = inChannelOf('waterschap', { isSecretary: true });
    expect((await read(await storeWith(), help, inChannel, true)).slice(-1)).toEqual(['[Alles wat ik kan]']);
  });

  it.each([author(), secretary(), inChannelOf('waterschap'), inChannelOf('waterschap', { isSecretary: true })])(
    'has buttons that ask what their title says',
    async (asker) => {
      const answer = await enquiries(await storeWith(), true)(help, asker);
      const asked = answer instanceof Refusal ? [] : buttonsOf(answer);
      expect(asked.length).toBeGreaterThan(5);
      for (const button of asked) {
        const said = button.type === 'Action.Execute' ? button.data : {};
        expect(said).toEqual({ text: button.title.toLowerCase() });
        expect(parseQuestion(button.title).kind).not.toBe('unknown');
      }
    },
  );
});

describe('alles wat ik kan', () => {
  const sentence = (word: keyof typeof commandMeanings) => `${word}: ${commandMeanings[word]}`;

  it('has one sentence for each thing that a secretary can ask', async () => {
    const lines = await read(await storeWith(), explanation, secretary(), true);
    expect(lines.slice(2, -1)).toEqual(commandWords.map(sentence));
    expect(lines.at(-1)).toBe('Een akkoord geeft u niet door te typen, maar met de knop op de kaart.');
  });

  it('leaves out what this asker may not ask here', async () => {
    const lines = await read(await storeWith(), explanation, inChannelOf('waterschap'));
    expect(lines).toContain(sentence('wat moet ik doen'));
    expect(lines).toContain(sentence('vervang'));
    for (const word of ['koppel', 'intrekken', 'logboek', 'nieuw', 'herinner', 'voorbeeld'] as const) {
      expect(lines).not.toContain(sentence(word));
    }
  });
});
