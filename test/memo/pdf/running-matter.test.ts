import { PDFName, PDFOperator, PDFOperatorNames } from 'pdf-lib';
import { drawPdf, fullLine, linesOf, type Pen, readLines, readPage } from '../../support/notes/draw-pdf';

describe('the matter around the text of a pdf', () => {
  test('is not in it when it stands there on every page, whatever the page number in it', async () => {
    const pdf = await drawPdf(
      ...['1', '2', '3'].map((number) => withEdges(number, [`Tekst van bladzijde ${number}.`])),
    );
    const page = await readPage(pdf);
    expect(linesOf(page.blocks)).toEqual([
      'Tekst van bladzijde 1.',
      'Tekst van bladzijde 2.',
      'Tekst van bladzijde 3.',
    ]);
  });

  test('is kept apart for its labels, as the first page has it', async () => {
    const pdf = await drawPdf(...['1', '2'].map((number) => withEdges(number, ['Tekst.'])));
    const { margin = [] } = await readPage(pdf);
    expect(linesOf(margin)).toEqual(['Zaaknummer: Z26-0815', 'Oplegnotitie noodstroom | Pagina 1 van 2']);
  });

  test('does not cut the paragraph that goes on over it', async () => {
    const pdf = await drawPdf(withEdges('1', [fullLine, fullLine]), withEdges('2', ['en verder.']));
    expect(await readLines(pdf)).toEqual([`${fullLine} ${fullLine} en verder.`]);
  });

  test.each([
    '3',
    '- 3 -',
    '3/12',
    '3 van 12',
    'Pagina 3',
    'pag. 3 van 12',
    'Blad 3',
    'Notitie noodstroom, blz. 3',
    'Notitie - 1 van 3',
  ])('is not in it as the number of a single page: %s', async (number) => {
    const pdf = await drawPdf(({ text }) => {
      text(70, 700, 'Agendapunt:');
      text(230, 700, '6');
      text(300, 30, number);
    });
    expect(await readLines(pdf)).toEqual(['Agendapunt: | 6']);
  });

  test('is in it when only the first page has it, or when it stands in the middle', async () => {
    const title = ({ text }: Pen) => text(70, 500, 'Afgestemd met', { isBold: true });
    const pdf = await drawPdf(
      (pen) => {
        pen.text(70, 790, 'Besluit over noodstroom');
        title(pen);
      },
      (pen) => {
        pen.text(70, 790, 'Vervolg van de notitie');
        title(pen);
      },
    );
    expect(await readLines(pdf)).toEqual([
      'Besluit over noodstroom',
      'Afgestemd met',
      'Vervolg van de notitie',
      'Afgestemd met',
    ]);
  });

  test('is not in it as a watermark: across the page, or large and the same on every page', async () => {
    const draw = (words: string) => (pen: Pen) => {
      pen.text(120, 300, 'CONCEPT', { size: 80, grey: 0.8, turn: 45 });
      pen.text(120, 420, 'VERTROUWELIJK', { size: 40, grey: 0.8 });
      pen.text(70, 421, words);
    };
    const page = await readPage(await drawPdf(draw('De eerste bladzijde.'), draw('En de tweede.')));
    expect(linesOf(page.blocks)).toEqual(['De eerste bladzijde.', 'En de tweede.']);
    expect(linesOf(page.margin ?? [])).toEqual(['VERTROUWELIJK', 'CONCEPT']);
  });

  test('is not in it when the file says that it is no part of the text', async () => {
    const pdf = await drawPdf(({ page, text }) => {
      text(70, 700, 'Onderwerp: Noodstroom');
      page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
      text(70, 40, 'Postbus 12, Heuvelland');
      page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    });
    const page = await readPage(pdf);
    expect(linesOf(page.blocks)).toEqual(['Onderwerp: Noodstroom']);
    expect(linesOf(page.margin ?? [])).toEqual(['Postbus 12, Heuvelland']);
  });
});

function withEdges(number: string, lines: readonly string[]) {
  return ({ text, lines: draw }: Pen) => {
    text(70, 810, 'Zaaknummer: Z26-0815', { size: 9 });
    draw(700, 14, lines);
    text(70, 30, 'Oplegnotitie noodstroom', { size: 9 });
    text(470, 30, `Pagina ${number} van 2`, { size: 9 });
  };
}
