import type { Table } from '../../../bot/memo/page/page';
import { drawPdf, linesOf, type Pen, readLines, readPage } from '../../support/notes/draw-pdf';

/** Draws the lines around cells; each wall goes from one height to another. */
function grid({ line }: Pen, xs: readonly number[], ys: readonly number[]) {
  for (const x of xs) line([x, ys[0] ?? 0], [x, ys.at(-1) ?? 0]);
  for (const y of ys) line([xs[0] ?? 0, y], [xs.at(-1) ?? 0, y]);
}

describe('a table in a pdf that is drawn with lines', () => {
  test('has the rows and cells that the lines make, however close the text stands', async () => {
    const pdf = await drawPdf((pen) => {
      grid(pen, [65, 160, 230, 400], [712, 698, 670, 656]);
      pen.rows(
        701,
        14,
        [68, 163, 233],
        [['Afgestemd met', 'Datum', 'Advies'], ['Directeur Publieke', '1-12-2026'], ['Gezondheid'], ['GGD']],
      );
    });
    expect(await readLines(pdf)).toEqual([
      'Afgestemd met | Datum | Advies',
      'Directeur Publieke Gezondheid | 1-12-2026 | ',
      'GGD |  | ',
    ]);
  });

  test('says which cells span columns and rows', async () => {
    const pdf = await drawPdf((pen) => {
      const { line } = pen;
      for (const y of [712, 692, 652]) line([65, y], [400, y]);
      line([200, 672], [400, 672]);
      for (const x of [65, 400]) line([x, 712], [x, 652]);
      line([200, 692], [200, 652]);
      pen.rows(697, 20, [70, 205], [['Afgestemd met en op'], ['GGD', '1-dec-2026'], ['', '2-dec-2026']]);
    });
    const [table] = (await readPage(pdf)).blocks as Table[];
    expect(
      table?.rows.map(({ cells }) => cells.map(({ blocks, ...place }) => ({ ...place, text: linesOf(blocks).join() }))),
    ).toEqual([
      [{ column: 0, columnSpan: 2, rowSpan: 1, text: 'Afgestemd met en op' }],
      [
        { column: 0, columnSpan: 1, rowSpan: 2, text: 'GGD' },
        { column: 1, columnSpan: 1, rowSpan: 1, text: '1-dec-2026' },
      ],
      [{ column: 1, columnSpan: 1, rowSpan: 1, text: '2-dec-2026' }],
    ]);
  });

  test('may be open at its sides', async () => {
    const pdf = await drawPdf((pen) => {
      for (const y of [712, 692, 672]) pen.line([65, y], [400, y]);
      pen.line([200, 712], [200, 672]);
      pen.rows(
        697,
        20,
        [70, 205],
        [
          ['Onderwerp', 'Noodstroom'],
          ['Status', 'Openbaar'],
        ],
      );
    });
    expect(await readLines(pdf)).toEqual(['Onderwerp | Noodstroom', 'Status | Openbaar']);
  });

  test('goes on over the end of a page, its titles once', async () => {
    const titles = ['Afgestemd met', 'Datum'];
    const part = (top: number, rows: readonly string[][]) => (pen: Pen) => {
      grid(
        pen,
        [65, 200, 400],
        Array.from({ length: rows.length + 1 }, (_, index) => top - index * 20),
      );
      pen.rows(top - 15, 20, [70, 205], rows);
    };
    const pdf = await drawPdf(
      part(120, [titles, ['GGD', '1-dec-2026']]),
      part(780, [titles, ['Politie', '2-dec-2026']]),
    );
    expect(await readLines(pdf)).toEqual(['Afgestemd met | Datum', 'GGD | 1-dec-2026', 'Politie | 2-dec-2026']);
  });

  test('is one row where a page ends in the middle of it', async () => {
    const pdf = await drawPdf(
      (pen) => {
        grid(pen, [65, 200, 400], [120, 80]);
        pen.rows(
          105,
          14,
          [70, 205],
          [
            ['Voorstel', 'Het plan vast te stellen en'],
            ['', 'de kosten te dekken uit'],
          ],
        );
      },
      (pen) => {
        grid(pen, [65, 200, 400], [780, 740]);
        pen.text(205, 765, 'de begroting van 2027.');
      },
    );
    expect(await readLines(pdf)).toEqual([
      'Voorstel | Het plan vast te stellen en de kosten te dekken uit de begroting van 2027.',
    ]);
  });

  test('is one cell where a page ends in the middle of a row as wide as the table', async () => {
    const pdf = await drawPdf(
      (pen) => {
        grid(pen, [65, 200, 400], [160, 140]);
        grid(pen, [65, 400], [140, 100]);
        pen.rows(145, 20, [70, 205], [['Onderwerp', 'Noodstroom'], ['1. Het plan vast te stellen en']]);
      },
      (pen) => {
        grid(pen, [65, 400], [780, 740]);
        pen.text(70, 765, 'daarover verslag te doen.');
      },
    );
    expect(await readLines(pdf)).toEqual([
      'Onderwerp | Noodstroom',
      '1. Het plan vast te stellen en daarover verslag te doen.',
    ]);
  });

  test('inside another is a table in its cell', async () => {
    const pdf = await drawPdf((pen) => {
      grid(pen, [50, 150, 500], [740, 700, 600]);
      grid(pen, [160, 300, 480], [690, 670, 650]);
      pen.text(55, 720, 'Onderwerp');
      pen.text(155, 720, 'Noodstroom');
      pen.text(55, 680, 'Afgestemd');
      pen.rows(
        676,
        20,
        [165, 305],
        [
          ['Partij', 'Datum'],
          ['GGD', '1-dec-2026'],
        ],
      );
    });
    expect(await readLines(pdf)).toEqual(['Onderwerp | Noodstroom', 'Afgestemd | Partij | Datum / GGD | 1-dec-2026']);
  });

  test('is none when it is only a frame around the text', async () => {
    const pdf = await drawPdf((pen) => {
      grid(pen, [40, 560], [800, 40]);
      pen.text(70, 700, 'Onderwerp: Noodstroom');
    });
    expect((await readPage(pdf)).blocks).toMatchObject([{ kind: 'paragraph', text: 'Onderwerp: Noodstroom' }]);
  });
});
