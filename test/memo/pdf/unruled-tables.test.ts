import { drawPdf, fullLine, readLines } from '../../support/notes/draw-pdf';

const titles = ['Afgestemd met:', 'Datum:', 'Advies:'];
const places = [70, 250, 400];

describe('text beside each other in a pdf, without lines around it', () => {
  test('makes rows, the empty cells too', async () => {
    const pdf = await drawPdf(({ rows }) => rows(700, 20, places, [titles, ['GGD'], ['Politie', '', 'Akkoord']]));
    expect(await readLines(pdf)).toEqual(['Afgestemd met: | Datum: | Advies:', 'GGD |  | ', 'Politie |  | Akkoord']);
  });

  test('also when the titles are centred above their columns', async () => {
    const pdf = await drawPdf(({ rows }) => {
      rows(700, 20, [110, 260, 430], [titles]);
      rows(680, 20, [70, 250, 390], [['Gemeente Heuvelland'], ['Politie', '', 'Akkoord, mits']]);
    });
    expect((await readLines(pdf)).slice(1)).toEqual(['Gemeente Heuvelland |  | ', 'Politie |  | Akkoord, mits']);
  });

  test('keeps parties without answers apart, however close they stand', async () => {
    const parties = [['LGO crisisbeheersing'], ['Veiligheidsdirectie'], ['Adviseurs gemeenten']];
    const pdf = await drawPdf(({ rows }) => rows(700, 12.5, [70, 180, 330], [titles, ...parties]));
    expect((await readLines(pdf)).slice(1)).toEqual(parties.map(([party]) => `${party} |  | `));
  });

  test('puts a name, a date and an advice together that were broken to fit their cells', async () => {
    const pdf = await drawPdf(({ rows, text }) => {
      rows(
        700,
        25,
        [70, 170, 220],
        [titles, ['Adviseurs van de', '5-nov-', 'Akkoord'], ['Directeur Publieke', '', ''], ['Politie']],
      );
      rows(664, 25, [70, 170, 220], [['gemeenten', '2026'], ['Gezondheid']]);
      text(70, 560, fullLine);
    });
    expect(await readLines(pdf)).toEqual([
      'Afgestemd met: | Datum: | Advies:',
      'Adviseurs van de gemeenten | 5-nov-2026 | Akkoord',
      'Directeur Publieke Gezondheid |  | ',
      'Politie |  | ',
      fullLine,
    ]);
  });

  test('makes one label of one that takes two lines, on whichever of them its value stands', async () => {
    const pdf = await drawPdf(({ rows }) =>
      rows(
        700,
        14,
        [70, 250],
        [
          ['Onderwerp:', 'Noodstroom'],
          ['(ambtelijk)', 'Mevr. A. Voorbeeld'],
          ['Portefeuillehouder:'],
          ['Portefeuillehouder', ''],
          ['AB:', 'Dhr. B. Voorbeeld'],
          ['Status:', 'Openbaar'],
        ],
      ),
    );
    expect(await readLines(pdf)).toEqual([
      'Onderwerp: | Noodstroom',
      '(ambtelijk) Portefeuillehouder: | Mevr. A. Voorbeeld',
      'Portefeuillehouder AB: | Dhr. B. Voorbeeld',
      'Status: | Openbaar',
    ]);
  });

  test('gives a cell all its lines', async () => {
    const pdf = await drawPdf(({ rows }) =>
      rows(
        700,
        14,
        [70, 250],
        [
          ['Bijlagen:', '• Raming'],
          ['', '• Plan'],
          ['', '• Kaart'],
          ['Status:', 'Openbaar'],
        ],
      ),
    );
    expect(await readLines(pdf)).toEqual(['Bijlagen: | • Raming / • Plan / • Kaart', 'Status: | Openbaar']);
  });

  test('ends before the heading and the text behind it', async () => {
    const pdf = await drawPdf(({ rows, text }) => {
      rows(700, 20, places, [titles, ['GGD'], ['Politie']]);
      text(70, 640, 'Inleiding', { isBold: true });
      text(70, 624, 'Kort.');
    });
    expect((await readLines(pdf)).slice(3)).toEqual(['Inleiding', 'Kort.']);
  });

  test('has its titles once when it goes on over the end of a page', async () => {
    const pdf = await drawPdf(
      ({ rows }) => rows(120, 20, places, [titles, ['GGD', '1-dec-2026']]),
      ({ rows }) => rows(780, 20, places, [titles, ['Politie', '2-dec-2026']]),
    );
    expect((await readLines(pdf)).slice(1)).toEqual(['GGD | 1-dec-2026 | ', 'Politie | 2-dec-2026 | ']);
  });

  test('is read column by column when headings stand beside each other', async () => {
    const pdf = await drawPdf(({ text, rows }) => {
      text(70, 700, 'Voorstel', { isBold: true });
      text(320, 700, 'Financiën', { isBold: true });
      rows(680, 14, [70, 320], [['1. Het plan vast te stellen.', 'De kosten zijn € 5.'], ['2. De kosten te dekken.']]);
    });
    expect(await readLines(pdf)).toEqual([
      'Voorstel',
      '1. Het plan vast te stellen.',
      '2. De kosten te dekken.',
      'Financiën',
      'De kosten zijn € 5.',
    ]);
  });

  test('is no table when it is a sign and its item', async () => {
    const pdf = await drawPdf(({ rows }) =>
      rows(
        700,
        20,
        [70, 110],
        [
          ['•', 'Plan'],
          ['2.', 'Kaart'],
        ],
      ),
    );
    expect(await readLines(pdf)).toEqual(['• Plan', '2. Kaart']);
  });

  test('is no table when a line is stretched to fill its width', async () => {
    const words = fullLine.split(' ').slice(0, 9);
    const pdf = await drawPdf(({ text }) => {
      let x = 70;
      for (const word of words) {
        text(x, 700, word);
        x += word.length * 5.5 + 11;
      }
    });
    expect(await readLines(pdf)).toEqual([words.join(' ')]);
  });
});
