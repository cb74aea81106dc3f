import { withoutQuotes } from '../../../bot/memo/text/without-quotes';

describe('rows from a spreadsheet', () => {
  test('has a cell of several lines in quotes', () => {
    expect(withoutQuotes(['Bijlagen\t"Plan', 'Kaart"\t', 'Status\tOpenbaar'])).toEqual([
      'Bijlagen\tPlan\nKaart\t',
      'Status\tOpenbaar',
    ]);
  });

  test('has a quote within such a cell twice', () => {
    expect(withoutQuotes(['Onderwerp\t"Nota ""Nacht"" in de stad"'])).toEqual(['Onderwerp\tNota "Nacht" in de stad']);
  });

  test('is not everything with a quote: running text, and a quote that nobody closes', () => {
    const lines = ['Hij zei: "kom', 'morgen".', 'Onderwerp\t"Nacht', ...Array.from({ length: 60 }, () => 'verder')];
    expect(withoutQuotes(lines)).toEqual(lines);
  });
});
