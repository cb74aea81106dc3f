import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A watermark, a table over two pages, and Openbaar struck in one line with what does apply. */
const forest = pdfNote(
  {
    name: 'province-struck-in-the-line',
    gold: {
      caseNumber: 'PR-26-8802',
      body: 'Gedeputeerde Staten',
      agendaItem: '9',
      meetingDate: '2026-12-08',
      subject: 'Aankoop van bosgrond',
      treatment: 'Besluitvormend',
      boardHolders: ['B. Feenstra'],
      author: 'L. Dantuma',
      confidentiality: ['vertrouwelijk', 'onbekend'],
      attachments: ['Kaart percelen'],
      request: [
        'Gedeputeerde Staten besluiten:',
        '38 hectare bosgrond te kopen;',
        'het beheer over te laten aan de terreinbeheerder.',
      ],
      consultation: [
        ['Natuur', '10-11-2026', 'akkoord'],
        ['Grondzaken', '11-11-2026', 'akkoord'],
        ['Financiën', '12-11-2026', 'akkoord onder voorwaarde van dekking in 2027'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 150, 200],
          rows: [
            ['Zaaknummer:', 'PR-26-8802'],
            ['Bestuursorgaan:', { text: 'Gedeputeerde Staten' }],
            ['Agendapunt:', '9'],
            ['Vergaderdatum:', { text: '8 december 2026' }],
            ['Onderwerp:', { text: 'Aankoop van bosgrond' }],
            ['Behandelingstype:', { text: 'Besluitvormend' }],
            ['Portefeuillehouder GS:', { text: 'B. Feenstra' }],
            ['Auteur:', { text: 'L. Dantuma' }],
            ['Openbaarheid:', { text: 'Openbaar', isStruck: true }, { text: '/ Vertrouwelijk' }],
            ['Bijlagen:', { text: 'Kaart percelen' }],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'Gedeputeerde Staten besluiten:' },
        { sign: '•', item: '38 hectare bosgrond te kopen;' },
        { sign: '•', item: 'het beheer over te laten aan de terreinbeheerder.' },
        { space: 385 },
        {
          columns: [0, 150, 250],
          hasTitles: true,
          isRuled: true,
          rows: [
            ['Afgestemd met', 'Datum', 'Advies'],
            ['Natuur', '10-11-2026', 'akkoord'],
            ['Grondzaken', '11-11-2026', 'akkoord'],
          ],
        },
        { break: 'page' },
        {
          columns: [0, 150, 250],
          isRuled: true,
          rows: [['Financiën', '12-11-2026', 'akkoord onder voorwaarde van dekking in 2027']],
        },
        { space: 12 },
        { line: 'Inleiding', isBold: true },
        { text: 'De eigenaar biedt de grond eerst aan de provincie aan.' },
      ],
      { watermark: 'CONCEPT', header: 'Provincie Zuidergo', footer: 'nota GS - #' },
    ),
);

/** A chat message of two notes' worth of labels, with the second one's in an appendix. */
const ferry = textNote(
  {
    name: 'province-history-of-earlier-decisions',
    gold: {
      caseNumber: 'PS26.0417',
      body: 'Provinciale Staten',
      agendaItem: '12',
      meetingDate: '2027-03-10',
      subject: 'Toekomst van de veerdienst',
      treatment: 'Opiniërend',
      boardHolders: ['A. Holwerda'],
      author: 'Menno Klooster',
      confidentiality: 'openbaar',
      attachments: ['Onderzoek veerdienst', 'Brief reizigersvereniging'],
      request: [
        'Provinciale Staten worden gevraagd:',
        'zich uit te spreken over de drie varianten;',
        'aan te geven welke variant verder wordt uitgewerkt.',
      ],
      consultation: [
        ['Reizigersvereniging', '2 februari 2027', 'voorkeur voor variant B'],
        ['Eilandraad', '4 februari 2027', 'voorkeur voor variant B'],
      ],
    },
  },
  [
    'Registratienummer: PS26.0417',
    'Bestuursorgaan: Provinciale Staten',
    'Agendapunt: 12',
    'Datum vergadering: wo 10 maart 2027, 10.00 uur',
    'Onderwerp: Toekomst van de veerdienst',
    'Type behandeling: Opiniërend',
    'Bestuurlijk portefeuillehouder: A. Holwerda',
    'Steller: Menno Klooster',
    'Openbaarheid: Openbaar',
    'Bijlagen:',
    '1. Onderzoek veerdienst',
    '2. Brief reizigersvereniging',
    '',
    'Eerdere besluiten',
    '12 mei 2021: concessie verleend',
    '8 juni 2024: concessie verlengd',
    '',
    'Voorstel',
    'Provinciale Staten worden gevraagd:',
    '1. zich uit te spreken over de drie varianten;',
    '2. aan te geven welke variant verder wordt uitgewerkt.',
    '',
    'Afgestemd met\tDatum\tStandpunt',
    'Reizigersvereniging\t2 februari 2027\tvoorkeur voor variant B',
    'Eilandraad\t4 februari 2027\tvoorkeur voor variant B',
    '',
    'Argumenten',
    'Variant B houdt de afvaart van zes uur in stand.',
  ].join('\n'),
);

export const provincesFlat = [forest, ferry];
