import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Labels in capitals without colons, a word broken at the end of a page, white text that nobody sees. */
const weir = pdfNote(
  {
    name: 'water-board-capitals',
    gold: {
      caseNumber: 'WB26-00718',
      body: 'Dagelijks bestuur',
      agendaItem: '4.2',
      meetingDate: '2026-12-08',
      subject: 'Vispassage stuw Lage Brug',
      treatment: 'Besluitvormend',
      boardHolders: ['Mevr. K. Altena'],
      author: 'Douwe Blom',
      confidentiality: 'openbaar',
      request: [
        'Het dagelijks bestuur wordt voorgesteld:',
        'Een vispassage te bouwen bij de stuw Lage Brug.',
        'Subsidie aan te vragen bij het programma voor natuurvriendelijke oevers en waterkwaliteitsverbetering van de provincie.',
        'Te beginnen na het broedseizoen.',
      ],
      consultation: [
        ['Sportvisserij', '9-11-2026', 'Akkoord'],
        ['Provincie', '16-11-2026', 'Akkoord'],
        ['Molenstichting', '', ''],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 170],
          rows: [
            ['ZAAKNUMMER', 'WB26-00718'],
            ['BESTUURSORGAAN', 'Dagelijks bestuur'],
            ['AGENDAPUNT', '4.2'],
            ['VERGADERDATUM', 'dinsdag 8 december 2026'],
            ['ONDERWERP', 'Vispassage stuw Lage Brug'],
            ['BEHANDELINGSTYPE', 'Besluitvormend'],
            ['PORTEFEUILLEHOUDER DB', 'Mevr. K. Altena'],
            ['OPSTELLER', 'Douwe Blom'],
            ['OPENBAARHEID', 'Openbaar'],
          ],
        },
        { space: 402 },
        { line: 'VOORSTEL', isBold: true },
        { line: 'Het dagelijks bestuur wordt voorgesteld:' },
        { sign: '1.', item: 'Een vispassage te bouwen bij de stuw Lage Brug.' },
        {
          sign: '2.',
          item: 'Subsidie aan te vragen bij het programma voor natuurvriendelijke oevers en water\u00ADkwali\u00ADteits\u00ADverbetering van de provincie.',
        },
        { sign: '3.', item: 'Te beginnen na het broedseizoen.' },
        { space: 8 },
        {
          columns: [0, 170, 260],
          hasTitles: true,
          rows: [
            ['AFGESTEMD MET', 'DATUM', 'STANDPUNT'],
            ['Sportvisserij', '9-11-2026', 'Akkoord'],
            ['Provincie', '16-11-2026', 'Akkoord'],
            ['Molenstichting', '', ''],
          ],
        },
        { line: 'INLEIDING', isBold: true },
        { text: 'Vissen kunnen nu niet voorbij de stuw.' },
      ],
      { header: 'Waterschap De Lage Landen', footer: 'pagina #' },
    ),
);

/** Capitals and values on the next line, a route by body, no table titles that say "afgestemd". */
const salt = textNote(
  {
    name: 'water-board-route-in-lines',
    gold: {
      caseNumber: 'WS.2026.1180',
      body: 'Algemeen bestuur',
      meetingDate: '2026-12-16',
      subject: 'Verzilting van de polder',
      boardHolders: ['G. Wiersma'],
      author: 'P. Dekens',
      confidentiality: 'vertrouwelijk',
      request: [
        'Het algemeen bestuur besluit:',
        'een zoetwaterplan te laten maken;',
        'boeren te betrekken bij het plan.',
      ],
      consultation: [
        ['D&H', '24-11-2026', 'akkoord'],
        ['Commissie Water', '2-12-2026', 'positief'],
      ],
    },
  },
  [
    'REGISTRATIENUMMER',
    'WS.2026.1180',
    'BESTUURSORGAAN',
    'Algemeen bestuur',
    'DATUM VERGADERING',
    '16-12-2026',
    'ONDERWERP',
    'Verzilting van de polder',
    'BESTUURLIJK PORTEFEUILLEHOUDER',
    'G. Wiersma',
    'INDIENER',
    'P. Dekens',
    'VERTROUWELIJKHEID',
    'Vertrouwelijk',
    '',
    'VOORSTEL',
    'Het algemeen bestuur besluit:',
    'a) een zoetwaterplan te laten maken;',
    'b) boeren te betrekken bij het plan.',
    '',
    'BESPROKEN IN\tDATUM\tADVIES',
    'D&H\t24-11-2026\takkoord',
    'Commissie Water\t2-12-2026\tpositief',
    '',
    'TOELICHTING',
    'Het zout komt elk jaar verder landinwaarts.',
  ].join('\n'),
);

export const waterBoardsFlat = [weir, salt];
