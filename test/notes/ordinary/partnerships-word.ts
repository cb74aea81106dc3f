import { control } from '../docx/inline';
import { blocks, bold, heading, hidden, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** Date and position share a cell for one party, and the table ends with a remark over its whole width. */
const waste = docxNote(
  {
    name: 'partnership-waste',
    gold: {
      caseNumber: 'AVR-26-40',
      body: 'Algemeen bestuur Afvalschap Regio Zuid',
      agendaItem: '10',
      meetingDate: '2026-12-14',
      subject: 'Luiers apart inzamelen',
      treatment: 'Besluitvormend',
      officialHolders: ['M. Frankema'],
      boardHolders: ['G. de Rooij'],
      author: 'Marit Velthuis',
      confidentiality: 'openbaar',
      attachments: ['Proefverslag', 'Kostenraming'],
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'luiers vanaf 1 april 2027 apart in te zamelen;',
        'het tarief voor restafval niet te wijzigen.',
      ],
      consultation: [
        ['Portefeuillehoudersoverleg', '12-11-2026', 'Akkoord'],
        ['Kinderopvang', '19-11-2026', 'Akkoord, liefst elke week'],
        ['Verwerker', '', ''],
      ],
    },
  },
  () =>
    docx([
      p('Zaaknummer: AVR-26-40'),
      facts([
        ['Oplegnotitie voor', 'Algemeen bestuur Afvalschap Regio Zuid'],
        ['Agendapunt', '10'],
        ['Vergaderdatum', '14-12-2026'],
        ['Onderwerp', 'Luiers apart inzamelen'],
        ['Behandelingstype', 'Besluitvormend'],
        ['(ambtelijk) Portefeuillehouder', 'M. Frankema'],
        ['Portefeuillehouder AB', 'G. de Rooij'],
        ['Auteur', 'Marit Velthuis'],
        ['Status', together('Openbaar', hidden(' '))],
        ['Bijlagen', blocks(p('• Proefverslag'), p('• Kostenraming'))],
      ]),
      heading('Voorstel'),
      p('Het algemeen bestuur wordt gevraagd:'),
      items('bullets', [
        'luiers vanaf 1 april 2027 apart in te zamelen;',
        'het tarief voor restafval niet te wijzigen.',
      ]),
      table(3, [
        [bold('Afgestemd met:'), bold('Datum:'), bold('Standpunt/advies:')],
        ['Portefeuillehoudersoverleg', { content: '12-11-2026 Akkoord', span: 2 }],
        ['Kinderopvang', '19-11-2026', 'Akkoord, liefst elke week'],
        ['Verwerker', '', ''],
        [{ content: 'De griffies krijgen een afschrift.', span: 3 }],
      ]),
      heading('Inleiding'),
      p('Een op de twaalf zakken bestaat uit luiers.'),
    ]),
);

/** Rows that leave out columns at their start, a part name of Word for the web, the whole table in a content control. */
const transport = docxNote(
  {
    name: 'partnership-transport',
    gold: {
      caseNumber: 'GR-0062-26',
      body: 'Dagelijks Bestuur',
      agendaItem: '2',
      meetingDate: '2026-12-07',
      subject: 'Deelvervoer in de avond',
      treatment: 'Informerend',
      officialHolders: ['S. Wiegers'],
      boardHolders: ['L. Hamstra'],
      author: 'Tom Aldewereld',
      confidentiality: 'vertrouwelijk',
      request: ['Kennis te nemen van de resultaten van de proef.', 'In maart een vervolgvoorstel te bespreken.'],
      consultation: [
        ['Werkgroep mobiliteit', '23-11-2026', 'akkoord'],
        ['Reizigersoverleg', '25-11-2026', 'akkoord'],
      ],
    },
  },
  () =>
    docx(
      [
        heading('Oplegnotitie'),
        table(2, [
          ['Zaaknummer:', 'GR-0062-26'],
          ['Oplegnotitie voor:', control('Bestuur', 'Dagelijks Bestuur')],
          ['Agendapunt:', '2'],
          ['Vergaderdatum:', '7-12-2026'],
          ['Onderwerp:', 'Deelvervoer in de avond'],
          ['Behandelingstype:', 'Informerend'],
          ['(ambtelijk) Portefeuillehouder:', 'S. Wiegers'],
          ['Portefeuillehouder AB:', 'L. Hamstra'],
          ['Auteur:', 'Tom Aldewereld'],
          ['Status:', 'Vertrouwelijk'],
          ['Bijlagen:', 'n.v.t.'],
        ]),
        heading('Voorstel'),
        items('letters', [
          'Kennis te nemen van de resultaten van de proef.',
          'In maart een vervolgvoorstel te bespreken.',
        ]),
        table(4, [
          { cells: [bold('Afgestemd met'), bold('Datum'), bold('Standpunt')], before: 1 },
          { cells: ['Werkgroep mobiliteit', '23-11-2026', 'akkoord'], before: 1 },
          { cells: ['Reizigersoverleg', '25-11-2026', 'akkoord'], before: 1 },
        ]),
        heading('Samenvatting'),
        p('In drie maanden maakten 840 mensen een rit.'),
      ],
      { dialect: { main: 'document2.xml', prefix: '' } },
    ),
);

export const partnershipsWord = [waste, transport];
