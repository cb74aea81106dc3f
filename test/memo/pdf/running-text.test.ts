import { degrees } from 'pdf-lib';
import { drawPdf, fullLine, readLines, readPage } from '../../support/notes/draw-pdf';

describe('running text of a pdf', () => {
  test('is one paragraph as long as its lines are full', async () => {
    const pdf = await drawPdf(({ lines }) => lines(700, 14, [fullLine, 'En het gaat verder.', 'Kort.', 'Ook kort.']));
    expect(await readLines(pdf)).toEqual([`${fullLine} En het gaat verder.`, 'Kort.', 'Ook kort.']);
  });

  test('has its broken words whole again, and keeps the hyphens that belong to them', async () => {
    const start = 'Het bestuur wordt gevraagd om in te stemmen met wat hierna volgt en dat is';
    const ends = ['de ver-', 'schillende'];
    const pdf = await drawPdf(({ lines }) => {
      lines(700, 14, [`${start} ${ends[0]}`, `${ends[1]} plannen.`]);
      lines(640, 14, [`${start} informatie-`, 'en communicatieplannen.']);
      lines(580, 14, [`${start} besproken op 5-nov-`, '2026 in Heuvelland.']);
      lines(520, 14, [`${start} van mevrouw De Zwart-`, 'Bloch.']);
      lines(460, 14, [`${start} voor het niet-`, 'openbare deel.']);
    });
    expect(await readLines(pdf)).toEqual([
      `${start} de verschillende plannen.`,
      `${start} informatie- en communicatieplannen.`,
      `${start} besproken op 5-nov-2026 in Heuvelland.`,
      `${start} van mevrouw De Zwart-Bloch.`,
      `${start} voor het niet-openbare deel.`,
    ]);
  });

  test('that is drawn twice, for a shadow or to make it bold, is there once', async () => {
    const pdf = await drawPdf(({ text }) => {
      text(70, 700, 'Alle aggregaten');
      text(70.4, 700, 'Alle aggregaten');
      text(70, 660, 'Voorstellen', { grey: 0.6, size: 16 });
      text(71, 659, 'Voorstellen', { size: 16 });
    });
    expect(await readLines(pdf)).toEqual(['Alle aggregaten', 'Voorstellen']);
  });

  test('in two columns is read one column after the other', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `Linkerkolom met tekst, regel ${index + 1} van acht.`);
    const right = Array.from({ length: 8 }, (_, index) => `Rechterkolom met tekst, regel ${index + 1} van acht`);
    const pdf = await drawPdf(({ text, lines }) => {
      text(70, 740, 'Inleiding', { isBold: true });
      lines(700, 14, left, 70);
      lines(700, 14, right, 320);
    });
    expect(await readLines(pdf)).toEqual(['Inleiding', left.join(' '), right.join(' ')]);
  });

  test('in columns is read also when its words are stretched to fill the lines, and goes on in the next column', async () => {
    const words = 'plan voor uitval van stroom op alle kazernes in de regio waar dat nodig is en ook elders'.split(' ');
    const pdf = await drawPdf(({ text }) => {
      for (const left of [70, 310]) {
        for (let line = 0; line < 8; line += 1) {
          const [first = '', second = '', third = ''] = words.slice(line * 2, line * 2 + 3);
          text(left, 700 - line * 14, first);
          text(left + 85, 700 - line * 14, second);
          text(left + 170, 700 - line * 14, `${third}eeeeeee`.slice(0, 8));
        }
      }
    });
    expect(await readLines(pdf)).toHaveLength(1);
  });

  test('goes on over the end of a page', async () => {
    const pdf = await drawPdf(
      ({ lines }) => lines(100, 14, ['Voorstel', 'Het bestuur wordt gevraagd om de bijdrage van alle gemeenten en']),
      ({ lines }) => lines(790, 14, ['van de provincie vast te stellen.', 'Daarna volgt een besluit.']),
    );
    expect(await readLines(pdf)).toEqual([
      'Voorstel',
      'Het bestuur wordt gevraagd om de bijdrage van alle gemeenten en van de provincie vast te stellen.',
      'Daarna volgt een besluit.',
    ]);
  });

  test.each([
    [90, 420, 400],
    [180, 400, 420],
    [270, 380, 400],
  ])('on a page that is turned %s degrees, and shows upright, is read', async (turn, x, y) => {
    const pdf = await drawPdf(({ page, text }) => {
      page.setRotation(degrees(turn));
      text(400, 400, 'Onderwerp: Noodstroom', { turn });
      text(x, y, 'Status: Openbaar', { turn });
    });
    expect(await readLines(pdf)).toEqual(['Onderwerp: Noodstroom', 'Status: Openbaar']);
  });

  test('that lies on its side on a page which is not turned is read too', async () => {
    const pdf = await drawPdf(({ text }) => {
      text(200, 400, 'Onderwerp: Noodstroom', { turn: 90 });
      text(220, 400, 'Status: Openbaar', { turn: 90 });
    });
    expect(await readLines(pdf)).toEqual(['Onderwerp: Noodstroom', 'Status: Openbaar']);
  });

  test('has a heading where a line is bold, or larger than the rest', async () => {
    const pdf = await drawPdf(({ text, lines }) => {
      text(70, 740, 'Besluit over noodstroom', { size: 16 });
      text(70, 700, 'Voorstel', { isBold: true });
      lines(680, 14, [fullLine, 'Voorstel is hier geen kop.']);
    });
    expect((await readPage(pdf)).blocks.map((block) => block.kind === 'paragraph' && block.isHeading)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('has no marks of footnotes, nor the footnotes; a square metre stays one', async () => {
    const pdf = await drawPdf(({ text }) => {
      text(70, 700, 'Vervanging noodstroom');
      text(181, 704, '1', { size: 7 });
      text(70, 660, 'Een hal van 40 m');
      text(151.5, 664, '2', { size: 7 });
      text(70, 90, '1 Zie het plan van 2025.', { size: 8 });
    });
    const page = await readPage(pdf);
    expect(page.blocks).toMatchObject([
      { text: 'Vervanging noodstroom', doubts: ['footnote'] },
      { text: 'Een hal van 40 m2', doubts: [] },
    ]);
  });

  test('has small letters above or below its line in it', async () => {
    const pdf = await drawPdf(({ text }) => {
      text(70, 700, 'De 2');
      text(90, 704, 'e', { size: 8 });
      text(98, 700, 'meting van CO');
      text(170.5, 697, '2', { size: 8 });
    });
    expect(await readLines(pdf)).toEqual(['De 2e meting van CO2']);
  });
});
