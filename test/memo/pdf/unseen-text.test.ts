import { PDFName, PDFOperator, PDFOperatorNames, setTextRenderingMode, TextRenderingMode } from 'pdf-lib';
import { drawPdf, linesOf, type Pen, readPage } from '../../support/notes/draw-pdf';

describe('text that a pdf holds and does not show', () => {
  test.each<[string, (pen: Pen) => void]>([
    [
      'drawn without ink',
      ({ page, text }) => {
        page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        text(130, 700, 'Openbaar');
      },
    ],
    ['white on white paper', ({ text }) => text(130, 700, 'Openbaar', { grey: 1 })],
    ['too small to see', ({ text }) => text(130, 700, 'Openbaar', { size: 1 })],
    [
      'under a white box',
      ({ text, area }) => {
        text(130, 700, 'Openbaar');
        area(125, 695, 80, 20, 1);
      },
    ],
    [
      'in a layer that is off',
      ({ pdf, page, text }) => {
        const layer = pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: 'Uit' }));
        pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
        page.node.normalizedEntries().Resources.set(PDFName.of('Properties'), pdf.context.obj({ Off: layer }));
        page.pushOperators(
          PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('OC'), PDFName.of('Off')]),
        );
        text(130, 700, 'Openbaar');
        page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
      },
    ],
  ])('is not read, and leaves a doubt: %s', async (_how, draw) => {
    const pdf = await drawPdf((pen) => {
      pen.text(70, 730, 'Onderwerp: Noodstroom');
      pen.text(70, 700, 'Status:');
      draw(pen);
    });
    const page = await readPage(pdf);
    expect(linesOf(page.blocks).join(' ')).toMatch(/^Onderwerp: Noodstroom Status:[ |]*$/);
    expect(doubtsIn(page)).toEqual(['hidden']);
  });

  test('with a line through it is not read, and leaves a doubt', async () => {
    const pdf = await drawPdf(({ text, line }) => {
      text(70, 700, 'Status: Openbaar / Besloten');
      line([111, 703.5], [158, 703.5]);
    });
    const page = await readPage(pdf);
    expect(page.blocks).toMatchObject([{ text: 'Status: / Besloten', doubts: ['struck'] }]);
  });

  test('that somebody struck with the pen of a reader is not read, and leaves a doubt', async () => {
    const pdf = await drawPdf(({ pdf: { context }, page, text }) => {
      text(70, 700, 'Status: Openbaar / Besloten');
      const quads = [111, 710, 158, 710, 111, 698, 158, 698];
      const note = { Type: 'Annot', Subtype: 'StrikeOut', Rect: [111, 698, 158, 710], QuadPoints: quads, F: 4 };
      page.node.addAnnot(context.register(context.obj(note)));
    });
    const page = await readPage(pdf);
    expect(page.blocks).toMatchObject([{ text: 'Status: / Besloten', doubts: ['struck'] }]);
  });
});

describe('text that is seen, however it is drawn', () => {
  test('is underlined, light on a dark area, or grey', async () => {
    const pdf = await drawPdf(({ text, line, area }) => {
      text(70, 740, 'Status: Openbaar');
      line([111, 738.5], [158, 738.5]);
      area(60, 690, 300, 20, 0.2);
      text(70, 696, 'Afgestemd met', { grey: 1 });
      text(70, 640, 'Toelichting', { grey: 0.6 });
    });
    const page = await readPage(pdf);
    expect(linesOf(page.blocks)).toEqual(['Status: Openbaar', 'Afgestemd met', 'Toelichting']);
    expect(doubtsIn(page)).toEqual([]);
  });
});

type Page = Awaited<ReturnType<typeof readPage>>;

/** Returns all doubts, wherever they were left. */
function doubtsIn(page: Page): unknown[] {
  const text = JSON.stringify(page);
  return [...new Set([...text.matchAll(/"doubts":\[([^\]]*)\]/g)].flatMap(([, list = '']) => JSON.parse(`[${list}]`)))];
}
