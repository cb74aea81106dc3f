import { controlAround, field, textBox } from '../docx/inline';
import { bold, heading, hiddenByStyle, items, p, run, together, white } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, row, table } from '../docx/tables';
import { docxNote } from '../note';

/** Openbaar is white on white, which the page shows as an empty cell; a decision in a text box beside the text. */
const dredging = docxNote(
  {
    name: 'water-board-white-status',
    gold: {
      caseNumber: 'D2026-119945',
      body: 'Dijkgraaf en heemraden',
      agendaItem: '3.4',
      meetingDate: '2026-12-08',
      subject: 'Baggeren van stedelijk water',
      treatment: 'Ter besluitvorming',
      boardHolders: ['Heemraad K. Bruggeman'],
      author: 'J. Wester',
      confidentiality: 'onbekend',
      attachments: ['Baggerplan 2027-2030'],
      request: [
        'Dijkgraaf en heemraden besluiten:',
        'het baggerplan 2027-2030 vast te stellen;',
        'de gemeenten een derde van de kosten te vragen.',
      ],
      consultation: [
        ['Gemeenten', '10-11-2026', 'Akkoord'],
        ['Beheer', '12-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      textBox('Waterschap Oude IJssellanden', 'Voorstel D&H'),
      facts([
        ['Documentnr.', 'D2026-119945'],
        ['Bestuursorgaan', 'Dijkgraaf en heemraden'],
        ['Datum vergadering', together('8 december 2026', hiddenByStyle(' of 15 december 2026'))],
        ['Agendapunt', '3.4'],
        ['Onderwerp', 'Baggeren van stedelijk water'],
        ['Doel behandeling', 'Ter besluitvorming'],
        ['Portefeuillehouder', 'Heemraad K. Bruggeman'],
        ['Steller', 'J. Wester'],
        ['Openbaarheid', white('Openbaar')],
        ['Bijlage', 'Baggerplan 2027-2030'],
      ]),
      heading('Voorgesteld besluit'),
      p('Dijkgraaf en heemraden besluiten:'),
      items('numbers', [
        'het baggerplan 2027-2030 vast te stellen;',
        'de gemeenten een derde van de kosten te vragen.',
      ]),
      table(3, [
        [bold('Afgestemd met'), bold('Datum'), bold('Standpunt')],
        ['Gemeenten', '10-11-2026', 'Akkoord'],
        ['Beheer', '12-11-2026', 'Akkoord'],
      ]),
      heading('Kosten'),
      p('Een ronde baggeren kost € 7 miljoen.'),
    ]),
);

/** Dates under a title of two columns, a party's name in two paragraphs, a table in a content control that repeats. */
const muskrat = docxNote(
  {
    name: 'water-board-repeating-rows',
    gold: {
      caseNumber: 'WV.26.0312',
      body: 'Algemeen bestuur',
      agendaItem: '11',
      meetingDate: '2027-03-24',
      subject: 'Watervisie 2040',
      treatment: ['Beeldvormend', 'Ter bespreking'],
      officialHolders: ['Directeur A. Zomer'],
      boardHolders: ['Dijkgraaf M. Hoekman'],
      author: 'Pleun van Ast',
      confidentiality: 'openbaar',
      attachments: ['Watervisie 2040 (concept)', 'Verslag van de gebiedsgesprekken'],
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'een reactie te geven op de concept-watervisie;',
        'aan te geven welke drie thema’s voorrang krijgen;',
        'Proces: in te stemmen met de planning tot de zomer.',
      ],
      consultation: [
        ['Klankbordgroep Landbouw', '2 maart 2027', 'Positief, zorgen over peil'],
        ['Klankbordgroep Natuur', '3 maart 2027', 'Positief'],
        ['Jongerenpanel', '', ''],
      ],
    },
  },
  () =>
    docx(
      [
        heading('Bespreekstuk'),
        facts([
          ['Registratienr', 'WV.26.0312'],
          ['Orgaan', 'Algemeen bestuur'],
          ['Vergadering d.d.', '24 maart 2027'],
          ['Agendapunt', '11'],
          ['Onderwerp', field('TITLE', 'Watervisie 2040')],
          ['Karakter', 'Beeldvormend'],
          ['Ambtelijk opdrachtgever', 'Directeur A. Zomer'],
          ['Bestuurlijk opdrachtgever', 'Dijkgraaf M. Hoekman'],
          ['Auteur', 'Pleun van Ast'],
          ['Status', run('openbaar', '<w:smallCaps/>')],
          ['Bijlagen', '1. Watervisie 2040 (concept)\n2. Verslag van de gebiedsgesprekken'],
        ]),
        heading('Gevraagd'),
        p('Het algemeen bestuur wordt gevraagd:'),
        items('numbers', [
          'een reactie te geven op de concept-watervisie;',
          'aan te geven welke drie thema’s voorrang krijgen;',
          'Proces: in te stemmen met de planning tot de zomer.',
        ]),
        controlAround(
          'Afstemming',
          table(4, [
            [bold('Afgestemd met'), { content: bold('Datum'), span: 2 }, bold('Advies')],
            controlAround(
              'Partij',
              row(['Klankbordgroep\nLandbouw', { content: '2 maart 2027', span: 2 }, 'Positief, zorgen over peil']),
            ),
            controlAround('Partij', row(['Klankbordgroep\nNatuur', { content: '3 maart 2027', span: 2 }, 'Positief'])),
            controlAround('Partij', row(['Jongerenpanel', { content: '', span: 2 }, ''])),
          ]),
        ),
        heading('Aanleiding'),
        p('De huidige visie loopt tot 2027.'),
      ],
      { dialect: { prefix: '', main: 'document.xml' } },
    ),
);

export const waterBoardsWord = [dredging, muskrat];
