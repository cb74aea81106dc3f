import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A narrow column of labels and wide values over several lines, with the running matter in the margin of each page. */
const care = pdfNote(
  {
    name: 'health-service-long-values',
    gold: {
      caseNumber: 'GGD-VL-26-118',
      body: 'Algemeen bestuur van de gemeenschappelijke regeling GGD Veenland, in de samenstelling voor publieke gezondheid',
      agendaItem: '6',
      meetingDate: '2026-12-10',
      subject:
        'Voortzetting van het programma Gezond Opgroeien in de acht gemeenten in de regio, met een evaluatie halverwege',
      treatment: 'Besluitvormend',
      boardHolders: ['Wethouder R. Zijlstra', 'Wethouder K. Demir', 'Wethouder A. Poppe'],
      author: 'Doutzen Hiemstra',
      confidentiality: 'openbaar',
      attachments: ['Programmaplan Gezond Opgroeien 2027-2030 met de bijdragen per gemeente', 'Evaluatie 2023-2026'],
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'het programma Gezond Opgroeien voort te zetten tot en met 2030, met dezelfde bijdrage per kind als in de afgelopen vier jaar;',
        'in 2028 een evaluatie te laten uitvoeren door een onafhankelijk bureau.',
      ],
      consultation: [
        ['Ambtelijk overleg volksgezondheid van de acht gemeenten', '5 november 2026', 'Positief'],
        [
          'Scholen en kinderopvang',
          '12 november 2026',
          'Positief, met de wens om ook het middelbaar onderwijs mee te nemen',
        ],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 120],
          isRuled: true,
          rows: [
            ['Zaaknummer', 'GGD-VL-26-118'],
            [
              'Bestuursorgaan',
              'Algemeen bestuur van de gemeenschappelijke regeling GGD Veenland, in de samenstelling voor publieke gezondheid',
            ],
            ['Agendapunt', '6'],
            ['Datum vergadering', '10 december 2026'],
            [
              'Onderwerp',
              'Voortzetting van het programma Gezond Opgroeien in de acht gemeenten in de regio, met een evaluatie halverwege',
            ],
            ['Behandelingstype', 'Besluitvormend'],
            ['Portefeuillehouders AB', 'Wethouder R. Zijlstra\nWethouder K. Demir\nWethouder A. Poppe'],
            ['Opsteller', 'Doutzen Hiemstra'],
            ['Openbaarheid', 'Openbaar'],
            [
              'Bijlagen',
              '1. Programmaplan Gezond Opgroeien 2027-2030 met de bijdragen per gemeente\n2. Evaluatie 2023-2026',
            ],
          ],
        },
        { space: 14 },
        { line: 'Gevraagd besluit', isBold: true },
        { line: 'Het algemeen bestuur wordt gevraagd:' },
        {
          sign: 'a.',
          item: 'het programma Gezond Opgroeien voort te zetten tot en met 2030, met dezelfde bijdrage per kind als in de afgelopen vier jaar;',
        },
        { sign: 'b.', item: 'in 2028 een evaluatie te laten uitvoeren door een onafhankelijk bureau.' },
        { space: 14 },
        {
          columns: [0, 150, 250],
          isRuled: true,
          hasTitles: true,
          isCentred: true,
          rows: [
            ['Afgestemd met', 'Datum', 'Advies'],
            ['Ambtelijk overleg volksgezondheid van de acht gemeenten', '5 november 2026', 'Positief'],
            [
              'Scholen en kinderopvang',
              '12 november 2026',
              'Positief, met de wens om ook het middelbaar onderwijs mee te nemen',
            ],
          ],
        },
        { space: 14 },
        { line: 'Toelichting', isBold: true },
        { text: 'In vier jaar daalde het aandeel kinderen met overgewicht met twee procentpunt.' },
      ],
      { header: 'GGD Veenland', footer: 'Gezond Opgroeien | #' },
    ),
);

/** As a spreadsheet gives it: cells with several lines in quotes, empty columns between. */
const ticks = textNote(
  {
    name: 'health-service-from-spreadsheet',
    gold: {
      caseNumber: '26-GGD-331',
      body: 'Algemeen bestuur',
      agendaItem: '9',
      meetingDate: '2026-12-11',
      subject: 'Tekenbeten en de ziekte van Lyme',
      treatment: 'Informerend',
      boardHolders: ['M. Tromp'],
      author: 'Pim Evers',
      confidentiality: 'openbaar',
      attachments: ['Factsheet', 'Poster'],
      request: ['Kennis te nemen van de factsheet.', 'De poster op te hangen bij wandelroutes.'],
      consultation: [
        ['Natuurbeheerders', '16-11-2026', 'akkoord'],
        ['Huisartsen', '18-11-2026', 'akkoord'],
        ['Scouting', '', ''],
      ],
    },
  },
  [
    'Zaaknummer\t26-GGD-331\t\t',
    'Oplegnotitie voor\tAlgemeen bestuur\t\t',
    'Agendapunt\t9\t\t',
    'Vergaderdatum\t11-12-2026\t\t',
    'Onderwerp\tTekenbeten en de ziekte van Lyme\t\t',
    'Behandelingstype\tInformerend\t\t',
    'Portefeuillehouder AB\tM. Tromp\t\t',
    'Auteur\tPim Evers\t\t',
    'Status\tOpenbaar\t\t',
    'Bijlagen\t"Factsheet',
    'Poster"\t\t',
    'Voorstel\t"1. Kennis te nemen van de factsheet.',
    '2. De poster op te hangen bij wandelroutes."\t\t',
    '\t\t\t',
    'Afgestemd met\tDatum\tStandpunt/advies\t',
    'Natuurbeheerders\t16-11-2026\takkoord\t',
    'Huisartsen\t18-11-2026\takkoord\t',
    'Scouting\t\t\t',
  ].join('\n'),
);

export const healthServicesFlat = [care, ticks];
