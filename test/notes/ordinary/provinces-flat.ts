import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** The table goes on over the end of the page, with its titles again. */
const housing = pdfNote(
  {
    name: 'province-table-over-two-pages',
    gold: {
      caseNumber: 'GS26-1290',
      body: 'Gedeputeerde Staten',
      agendaItem: '3',
      meetingDate: '2026-12-15',
      subject: 'Woondeals met gemeenten',
      treatment: 'Besluitvormend',
      boardHolders: ['H. Brouwers-Tol'],
      author: 'N. Vermaas',
      confidentiality: 'openbaar',
      attachments: ['Woondeals'],
      request: [
        'Gedeputeerde Staten besluiten:',
        'De vier woondeals te ondertekenen.',
        'Ieder jaar verslag te doen aan Provinciale Staten.',
      ],
      consultation: [
        ['Gemeente Ansdorp', '2-11-2026', 'Akkoord'],
        ['Gemeente Berghuizen', '3-11-2026', 'Akkoord'],
        ['Gemeente Lage Waal', '4-11-2026', 'Akkoord, onder voorwaarde van een bijdrage aan het station'],
        ['Gemeente Oudewold', '9-11-2026', 'Akkoord'],
        ['Ministerie', '', ''],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 150],
          rows: [
            ['Zaaknummer:', 'GS26-1290'],
            ['Oplegnotitie voor:', 'Gedeputeerde Staten'],
            ['Agendapunt:', '3'],
            ['Vergaderdatum:', '15 december 2026'],
            ['Onderwerp:', 'Woondeals met gemeenten'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['Portefeuillehouder AB:', 'H. Brouwers-Tol'],
            ['Auteur:', 'N. Vermaas'],
            ['Status:', 'Openbaar'],
            ['Bijlagen:', 'Woondeals'],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'Gedeputeerde Staten besluiten:' },
        { sign: '1.', item: 'De vier woondeals te ondertekenen.' },
        { sign: '2.', item: 'Ieder jaar verslag te doen aan Provinciale Staten.' },
        { space: 345 },
        {
          columns: [0, 160, 260],
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Gemeente Ansdorp', '2-11-2026', 'Akkoord'],
            ['Gemeente Berghuizen', '3-11-2026', 'Akkoord'],
          ],
        },
        { break: 'page' },
        {
          columns: [0, 160, 260],
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Gemeente Lage Waal', '4-11-2026', 'Akkoord, onder voorwaarde van een bijdrage aan het station'],
            ['Gemeente Oudewold', '9-11-2026', 'Akkoord'],
            ['Ministerie', '', ''],
          ],
        },
        { line: 'Inleiding', isBold: true },
        { text: 'Samen bouwen de gemeenten tot 2032 ruim achtduizend woningen.' },
      ],
      { header: 'Provincie Westerland - nota Gedeputeerde Staten', footer: 'bladzijde #' },
    ),
);

/** The confidentiality has a condition, dates are written as people write them. */
const roads = textNote(
  {
    name: 'province-condition-on-public',
    gold: {
      caseNumber: 'D-2026-77120',
      body: 'Gedeputeerde Staten',
      meetingDate: '2026-11-24',
      subject: 'Onderhoud N-wegen 2027',
      boardHolders: ['W. Haaijer'],
      author: 'mw. T. Sloot',
      confidentiality: 'onbekend',
      attachments: ['Onderhoudslijst'],
      request: [
        'GS besluiten:',
        'De onderhoudslijst 2027 vast te stellen.',
        'Onder voorbehoud van de begroting opdracht te geven voor de eerste drie wegen.',
      ],
      consultation: [
        ['Wegbeheer', 'wo 28 okt. 2026', 'akkoord'],
        ['Inkoop', 'do 29 okt. 2026', 'akkoord'],
      ],
    },
  },
  [
    'Nota GS',
    'Zaaknr.: D-2026-77120',
    'Bestuursorgaan: Gedeputeerde Staten',
    'Vergadering d.d.: di 24 nov. 2026',
    'Onderwerp: Onderhoud N-wegen 2027',
    'Bestuurlijk portefeuillehouder: W. Haaijer',
    'Behandelend ambtenaar: mw. T. Sloot',
    'Openbaarheid: Openbaar na besluitvorming',
    'Bijlagen: Onderhoudslijst',
    '',
    'Gevraagd besluit:',
    'GS besluiten:',
    '• De onderhoudslijst 2027 vast te stellen.',
    '• Onder voorbehoud van de begroting opdracht te geven voor de eerste drie wegen.',
    '',
    'Afgestemd met\tDatum\tAdvies',
    'Wegbeheer\two 28 okt. 2026\takkoord',
    'Inkoop\tdo 29 okt. 2026\takkoord',
    '',
    'Aanleiding:',
    'Twee strenge winters lieten veel schade achter.',
  ].join('\n'),
);

export const provincesFlat = [housing, roads];
