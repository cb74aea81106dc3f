import type { PageBlock } from '../../../bot/memo/page/page';
import { aLine, aTable, interpreted } from './pages';

const expected = { subject: 'Nieuwe kazerne', author: 'Jan Smit', agendaItem: '6', meetingDate: '2026-06-03' };

describe('labels and values are read', () => {
  const layouts: [string, PageBlock[]][] = [
    [
      'in one paragraph',
      lines('Onderwerp: Nieuwe kazerne', 'Auteur: Jan Smit', 'Agendapunt: 6', 'Vergaderdatum: 3-6-2026'),
    ],
    [
      'on the lines of one paragraph',
      lines('Onderwerp: Nieuwe kazerne\nAuteur: Jan Smit\nAgendapunt: 6\nVergaderdatum: 3-6-2026'),
    ],
    ['two on a line', lines('Onderwerp: Nieuwe kazerne  Auteur: Jan Smit', 'Agendapunt 6 Vergaderdatum 3-6-2026')],
    [
      'in two cells',
      [
        aTable([
          ['Onderwerp', 'Nieuwe kazerne'],
          ['Auteur', 'Jan Smit'],
          ['Agendapunt', '6'],
          ['Vergaderdatum', '3-6-2026'],
        ]),
      ],
    ],
    [
      'in two cells, two to a row',
      [
        aTable([
          ['Onderwerp', 'Nieuwe kazerne', 'Auteur', 'Jan Smit'],
          ['Agendapunt', '6', 'Vergaderdatum', '3-6-2026'],
        ]),
      ],
    ],
    [
      'in one cell, two to a row',
      [
        aTable([
          ['Onderwerp: Nieuwe kazerne', 'Auteur: Jan Smit'],
          ['Agendapunt: 6', 'Vergaderdatum: 3-6-2026'],
        ]),
      ],
    ],
    [
      'above each other in a table',
      [
        aTable([
          ['Onderwerp', 'Auteur'],
          ['Nieuwe kazerne', 'Jan Smit'],
          ['Agendapunt', 'Vergaderdatum'],
          ['6', '3-6-2026'],
        ]),
      ],
    ],
    [
      'above each other in a cell',
      [
        aTable([
          ['Onderwerp\nNieuwe kazerne', 'Auteur\nJan Smit'],
          ['Agendapunt\n6', 'Vergaderdatum\n3-6-2026'],
        ]),
      ],
    ],
    [
      'above each other on the page',
      lines('Onderwerp', 'Nieuwe kazerne', 'Auteur', 'Jan Smit', 'Agendapunt', '6', 'Vergaderdatum', '3-6-2026'),
    ],
    [
      'in a table inside a cell',
      [
        aTable([
          [
            {
              blocks: [
                aTable([
                  ['Onderwerp', 'Nieuwe kazerne'],
                  ['Auteur', 'Jan Smit'],
                  ['Agendapunt', '6'],
                  ['Vergaderdatum', '3-6-2026'],
                ]),
              ],
            },
          ],
        ]),
      ],
    ],
  ];
  test.each(layouts)('%s', (_, blocks) => {
    expect(interpreted(blocks).memo).toMatchObject(expected);
  });

  test('in whatever words the form has', () => {
    const page = [
      aTable([
        ['Registratienummer', 'R26/12'],
        ['Voorstel voor de vergadering van', 'Algemeen bestuur'],
        ['Behandelend ambtenaar', 'Jan Smit (tel. 0320-123456)'],
        ['Datum collegevergadering', 'dinsdag 2 juni 2026, 14.00 uur'],
        ['Soort voorstel', '☒ Besluitvormend ☐ Informerend'],
        ['Bestuurlijk opdrachtgever', 'Mevr. A. Bos, Dhr. C. Dam en wethouder E. Fok'],
        ['Titel', 'Nieuwe kazerne'],
        ['Bijlage(n)', '1. Ontwerp\n2. Planning'],
      ]),
    ];
    expect(interpreted(page).memo).toMatchObject({
      caseNumber: 'R26/12',
      body: 'Algemeen bestuur',
      author: 'Jan Smit',
      meetingDate: '2026-06-02',
      treatment: 'Besluitvormend',
      boardHolders: ['Mevr. A. Bos', 'Dhr. C. Dam', 'wethouder E. Fok'],
      subject: 'Nieuwe kazerne',
      attachments: ['Ontwerp', 'Planning'],
    });
  });

  test('with a value that goes on in a row below, whose label is empty or spans both', () => {
    const empty = [
      ['Onderwerp', 'Kazerne'],
      ['Bijlagen', '• Ontwerp'],
      ['', '• Planning'],
    ];
    const spanning = [
      ['Onderwerp', 'Kazerne'],
      [{ text: 'Bijlagen', rows: 2 }, '• Ontwerp'],
      [{ column: 1, text: '• Planning' }],
    ];
    for (const rows of [empty, spanning]) {
      expect(interpreted([aTable(rows)]).memo.attachments).toEqual(['Ontwerp', 'Planning']);
    }
  });

  test('in the header of the page, when the text itself does not have them', () => {
    const page = {
      blocks: lines('Onderwerp: Kazerne', 'Zaaknummer: Z-1'),
      margin: lines('Zaaknummer: Z-9', 'Agendapunt: 4'),
      doubts: [],
    };
    expect(interpreted(page).memo).toMatchObject({ caseNumber: 'Z-1', agendaItem: '4' });
  });
});

function lines(...texts: string[]): PageBlock[] {
  return texts.map((text) => aLine(text));
}
