import { field, oldBox, symbolBox, textBox } from '../docx/inline';
import { bold, heading, items, p, struck, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, row, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Advies heads the proposal here, and is a column too; a count of attachments, a version, a writing date. */
const lights = docxNote(
  {
    name: 'environment-service-advice-is-proposal',
    gold: {
      caseNumber: 'OMD-2026-0611',
      body: 'Algemeen bestuur',
      meetingDate: '2026-12-03',
      subject: 'Toezicht op lichthinder kassen',
      boardHolders: ['N. Zuurbier'],
      author: 'Rob Heitink',
      confidentiality: 'besloten',
      request: [
        'Wij adviseren u:',
        'het toezicht op lichthinder te bundelen bij de omgevingsdienst;',
        'drie gemeenten te vragen mee te doen;',
        'Risico’s van lagere boetes te aanvaarden.',
      ],
      consultation: [
        ['Teamleider toezicht', '16/11/2026', 'akkoord'],
        ['Jurist', '17/11/2026', 'akkoord (zie memo)'],
        ['Directeur', '', ''],
      ],
    },
  },
  () =>
    docx([
      heading('Adviesnota'),
      facts([
        ['Datum', '12 november 2026'],
        ['Status', 'Definitief'],
        ['Aan', 'Algemeen bestuur'],
        ['Vergadering d.d.', '3-12-2026'],
        ['Zaaknr.', 'OMD-2026-0611'],
        ['Onderwerp', 'Toezicht op lichthinder kassen'],
        ['Bestuurlijk portefeuillehouder', 'N. Zuurbier'],
        ['Behandelend medewerker', 'Rob Heitink'],
        ['Openbaar/besloten', together(struck('Openbaar'), '/besloten')],
        ['Bijlage', '3'],
      ]),
      heading('Advies'),
      p('Wij adviseren u:'),
      items('numbers', [
        'het toezicht op lichthinder te bundelen bij de omgevingsdienst;',
        'drie gemeenten te vragen mee te doen;',
        'Risico’s van lagere boetes te aanvaarden.',
      ]),
      heading('Toelichting'),
      p('Elke gemeente controleert nu zelf, en niet even vaak.'),
      heading('Parafen'),
      titled(
        ['Functie', 'Datum', 'Akkoord'],
        [
          ['Teamleider toezicht', '16/11/2026', 'akkoord'],
          ['Jurist', '17/11/2026', 'akkoord (zie memo)'],
          ['Directeur', '', ''],
        ],
      ),
    ]),
);

/** Three kinds of tick boxes in one note, the meeting in one cell with its date, cells that take more rows. */
const events = docxNote(
  {
    name: 'environment-service-boxes',
    gold: {
      caseNumber: 'RUD-26-00917',
      body: ['Dagelijks bestuur', 'DB'],
      agendaItem: '03',
      meetingDate: '2026-11-26',
      subject: 'Vuurwerkcontrole jaarwisseling',
      treatment: ['Ter kennisname', 'Kennisnemen'],
      officialHolders: ['P. Aukes'],
      boardHolders: ['Burgemeester I. van Wijngaarden'],
      author: 'Dirkje Holtrop',
      confidentiality: ['geheim', 'vertrouwelijk', 'onbekend'],
      request: [
        'Kennis te nemen van het controleplan.',
        'Geen mededelingen te doen over plaats en tijd van controles.',
      ],
      consultation: [
        ['Politie Noordkop', '18 nov ’26', 'Akkoord'],
        ['Openbaar Ministerie', '19 nov ’26', 'Geen opmerkingen'],
        ['Gemeenten (8)', '', ''],
      ],
    },
  },
  () =>
    docx(
      [
        textBox('Agendapunt: 03', 'Zaaknummer: RUD-26-00917'),
        table(3, [
          [
            bold('Bestuur'),
            together(symbolBox(true), ' Dagelijks bestuur'),
            together(symbolBox(false), ' Algemeen bestuur'),
          ],
          [bold('Datum vergadering'), { content: field('DATE \\@ "d MMMM yyyy"', '26 november 2026'), span: 2 }],
          [bold('Onderwerp'), { content: 'Vuurwerkcontrole jaarwisseling', span: 2 }],
          [
            { content: bold('Behandeling'), merge: 'restart' },
            { content: together(oldBox(false), 'Besluiten'), span: 2 },
          ],
          [
            { content: '', merge: 'continue' },
            { content: together(oldBox(true), 'Ter kennisname'), span: 2 },
          ],
          [bold('Ambtelijk verantwoordelijk'), { content: 'P. Aukes', span: 2 }],
          [bold('Portefeuillehouder DB'), { content: 'Burgemeester I. van Wijngaarden', span: 2 }],
          [bold('Opgesteld door'), { content: 'Dirkje Holtrop', span: 2 }],
          [bold('Openbaarheid'), together(symbolBox(false), ' Openbaar'), together(symbolBox(true), ' Niet openbaar')],
        ]),
        heading('Voorstel'),
        p('• Kennis te nemen van het controleplan.'),
        p('• Geen mededelingen te doen over plaats en tijd van controles.'),
        table(3, [
          [bold('Afgestemd met'), bold('Datum'), bold('Standpunt')],
          row(['Politie Noordkop', '18 nov ’26', 'Akkoord']),
          row(['Openbaar Ministerie', '19 nov ’26', 'Geen opmerkingen']),
          row(['Gemeenten (8)', '', '']),
        ]),
        heading('Kern'),
        p('In de laatste week van het jaar controleren wij opslag en verkoop.'),
      ],
      { dialect: { prefix: 'wp1' } },
    ),
);

export const environmentServicesWord = [lights, events];
