import { bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Numbered rows, date and position in one column, a deleted row and a remark at the end. */
const labour = docxNote(
  {
    name: 'partnership-date-and-position-in-one-column',
    gold: {
      caseNumber: 'WW-2026-77',
      body: 'Algemeen Bestuur Werkvoorziening Waardwijk',
      agendaItem: '6',
      meetingDate: '2026-12-10',
      subject: 'Beschut werk voor 30 mensen',
      treatment: 'Besluitvormend',
      officialHolders: ['K. Feringa'],
      boardHolders: ['R. Post'],
      author: 'Y. Samson',
      confidentiality: 'openbaar',
      attachments: ['Plan beschut werk'],
      request: [
        'Het AB wordt verzocht:',
        'Dertig plaatsen voor beschut werk te openen.',
        'De extra bijdrage per gemeente vast te stellen.',
      ],
      consultation: [
        ['Cliëntenraad', '9-11-2026', 'positief'],
        ['Ondernemingsraad', '12-11-2026', 'positief, met zorgen over begeleiding'],
        ['Deelnemende gemeenten', '', ''],
      ],
    },
  },
  () =>
    docx([
      p('Zaaknummer WW-2026-77'),
      facts([
        ['Oplegnotitie voor:', 'Algemeen Bestuur Werkvoorziening Waardwijk'],
        ['Agendapunt:', '6'],
        ['Vergaderdatum:', '10 december 2026'],
        ['Onderwerp:', 'Beschut werk voor 30 mensen'],
        ['Behandelingstype:', 'Besluitvormend'],
        ['(ambtelijk) Portefeuillehouder:', 'K. Feringa'],
        ['Portefeuillehouder AB:', 'R. Post'],
        ['Auteur:', 'Y. Samson'],
        ['Status:', 'Openbaar.'],
        ['Bijlagen:', '• Plan beschut werk'],
      ]),
      heading('Voorstel'),
      p('Het AB wordt verzocht:'),
      items('numbers', [
        'Dertig plaatsen voor beschut werk te openen.',
        'De extra bijdrage per gemeente vast te stellen.',
      ]),
      table(3, [
        [bold('Nr.'), bold('Afgestemd met'), bold('Datum en standpunt')],
        ['1.', 'Cliëntenraad', '9-11-2026 positief'],
        ['2.', 'Ondernemingsraad', '12-11-2026: positief, met zorgen over begeleiding'],
        ['3.', 'Deelnemende gemeenten', ''],
        { cells: ['4.', 'Vakbond', ''], tracked: 'del' },
        [{ content: 'Adviezen liggen bij de secretaris.', span: 3 }],
      ]),
      heading('Inleiding'),
      p('Op de wachtlijst staan 44 mensen.'),
    ]),
);

/** No column for the date; a subject of two paragraphs; many attachments; positions of more than one paragraph. */
const recreation = docxNote(
  {
    name: 'partnership-without-dates',
    gold: {
      caseNumber: 'RS.26.203',
      body: 'Dagelijks Bestuur Recreatieschap De Plas',
      meetingDate: '2026-11-30',
      subject: ['Zwemwater en veiligheid: toezicht in de zomer van 2027'],
      treatment: 'Hamerstuk',
      boardHolders: ['Dhr. W. Alkema', 'Mevr. D. Kool', 'Dhr. J. Mous'],
      author: ['Rens Hiemstra', 'Rens Hiemstra (projectleider)'],
      confidentiality: 'vertrouwelijk',
      attachments: ['Veiligheidsplan', 'Rooster', 'Kaart strand Noord', 'Kaart strand Zuid', 'Offerte reddingsbrigade'],
      request: [
        'Het Dagelijks Bestuur besluit om:',
        'het veiligheidsplan vast te stellen;',
        'de reddingsbrigade te vragen voor 14 weekenden;',
        'Communicatie over zwemverboden aan de beheerder over te laten;',
        'de kosten te delen zoals in 2026.',
      ],
      consultation: [
        ['Reddingsbrigade', '', 'Akkoord\nGraag twee posten per strand.'],
        ['Provincie', '', 'Geen bezwaar'],
        ['Beheerder', '', ''],
      ],
    },
  },
  () =>
    docx([
      heading('Oplegger'),
      facts([
        ['Notanummer', 'RS.26.203'],
        ['Ter vergadering van', 'Dagelijks Bestuur Recreatieschap De Plas'],
        ['Datum vergadering', 'maandag 30-11-2026'],
        ['Onderwerp', 'Zwemwater en veiligheid:\ntoezicht in de zomer van 2027'],
        ['Wijze van behandeling', 'Hamerstuk'],
        ['Portefeuillehouders', 'Dhr. W. Alkema, Mevr. D. Kool en Dhr. J. Mous'],
        ['Auteur', 'Rens Hiemstra (projectleider)'],
        ['Status', 'VERTROUWELIJK'],
        [
          'Bijlagen',
          items('numbers', [
            'Veiligheidsplan',
            'Rooster',
            'Kaart strand Noord',
            'Kaart strand Zuid',
            'Offerte reddingsbrigade',
          ]),
        ],
      ]),
      heading('Gevraagde beslissing'),
      p('Het Dagelijks Bestuur besluit om:'),
      items('letters', [
        'het veiligheidsplan vast te stellen;',
        'de reddingsbrigade te vragen voor 14 weekenden;',
        together('Communicatie', ' over zwemverboden aan de beheerder over te laten;'),
        'de kosten te delen zoals in 2026.',
      ]),
      titled(
        ['Partij', 'Reactie'],
        [
          ['Reddingsbrigade', 'Akkoord\nGraag twee posten per strand.'],
          ['Provincie', 'Geen bezwaar'],
          ['Beheerder', ''],
        ],
      ),
      heading('Kernboodschap'),
      p('Vorige zomer waren er twee bijna-verdrinkingen.'),
    ]),
);

export const partnershipsWord = [labour, recreation];
