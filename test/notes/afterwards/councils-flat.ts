import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Decisions over two pages with a footnote below the first, and the text in two columns after them. */
const water = pdfNote(
  {
    name: 'council-long-decisions',
    gold: {
      caseNumber: 'R-2026-118',
      body: 'Gemeenteraad',
      agendaItem: '8',
      meetingDate: '2026-12-17',
      subject: 'Programma Water en Klimaat',
      treatment: 'Besluitvormend',
      boardHolders: ['Wethouder N. Bakhuis'],
      author: 'R. Stoffels',
      confidentiality: 'openbaar',
      attachments: ['Programma Water en Klimaat', 'Kaart wateroverlast'],
      request: [
        'De raad besluit:',
        'het programma Water en Klimaat 2027-2032 vast te stellen, met inachtneming van de wijzigingen die in de commissie zijn toegezegd;',
        'jaarlijks € 1,2 miljoen te bestemmen voor het vergroenen van straten en pleinen waar het water na een bui langer dan een dag blijft staan;',
        'het college te vragen om elk voorjaar verslag te doen van de voortgang.',
      ],
      consultation: [
        ['Waterschap', '12-11-2026', 'Akkoord'],
        ['Wijkraad Centrum', '19-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 150],
          isRuled: true,
          rows: [
            ['Zaaknummer', 'R-2026-118'],
            ['Bestuursorgaan', 'Gemeenteraad'],
            ['Agendapunt', '8'],
            ['Datum raadsvergadering', '17 december 2026'],
            ['Onderwerp', 'Programma Water en Klimaat'],
            ['Behandeling', 'Besluitvormend'],
            ['Portefeuillehouder', 'Wethouder N. Bakhuis'],
            ['Steller', 'R. Stoffels'],
            ['Openbaarheid', 'Openbaar'],
            ['Bijlagen', '- Programma Water en Klimaat\n- Kaart wateroverlast'],
          ],
        },
        { space: 355 },
        { line: 'Voorstel', isBold: true },
        { line: 'De raad besluit:' },
        {
          sign: '1.',
          item: 'het programma Water en Klimaat 2027-2032 vast te stellen, met inachtneming van de wijzigingen die in de commissie zijn toegezegd;',
        },
        {
          sign: '2.',
          item: 'jaarlijks € 1,2 miljoen te bestemmen voor het vergroenen van straten en pleinen waar het water na een bui langer dan een dag blijft staan;',
        },
        { sign: '3.', item: 'het college te vragen om elk voorjaar verslag te doen van de voortgang.' },
        { space: 14 },
        {
          columns: [0, 150, 250],
          hasTitles: true,
          rows: [
            ['Besproken met', 'Datum', 'Standpunt'],
            ['Waterschap', '12-11-2026', 'Akkoord'],
            ['Wijkraad Centrum', '19-11-2026', 'Akkoord'],
          ],
        },
        { space: 10 },
        {
          beside: [
            [
              { line: 'Inleiding', isBold: true },
              { text: 'In juni stond het water in 140 kelders. Het riool kon de bui niet verwerken.' },
            ],
            [{ line: 'Kosten', isBold: true }, { text: 'De rioolheffing stijgt met € 11 per huishouden per jaar.' }],
          ],
        },
      ],
      { header: 'Gemeente Broekhuizen', footer: 'Raadsvoorstel R-2026-118 | #' },
    ),
);

/** The council's form as a web page shows it: a label, a value, and "Lees meer" among them. */
const roof = textNote(
  {
    name: 'council-from-web-page',
    gold: {
      caseNumber: '26R00719',
      body: 'Gemeenteraad',
      agendaItem: '6.3',
      meetingDate: '2027-02-04',
      subject: 'Verordening starterslening',
      treatment: 'Hamerstuk',
      boardHolders: ['S. Rietberg'],
      author: 'Afke Dool',
      confidentiality: 'openbaar',
      attachments: ['Verordening', 'Toelichting'],
      request: ['De raad besluit de Verordening starterslening 2027 vast te stellen.'],
      consultation: [
        ['Stimuleringsfonds', '5-1-2027', 'akkoord'],
        ['Notarissen', '7-1-2027', 'geen opmerkingen'],
      ],
    },
  },
  [
    'Ga naar de inhoud van deze pagina',
    'Raadsvoorstel',
    'Registratienummer 26R00719',
    'Bestuursorgaan Gemeenteraad',
    'Agendapunt 6.3',
    'Raadsvergadering 4 februari 2027',
    'Onderwerp Verordening starterslening',
    'Behandelwijze Hamerstuk',
    'Portefeuillehouder S. Rietberg',
    'Steller Afke Dool',
    'Openbaarheid Openbaar',
    'Bijlagen Verordening; Toelichting',
    '',
    'Gevraagd besluit',
    'De raad besluit de Verordening starterslening 2027 vast te stellen.',
    '',
    'Afgestemd met  Datum  Reactie',
    'Stimuleringsfonds  5-1-2027  akkoord',
    'Notarissen  7-1-2027  geen opmerkingen',
    '',
    'Toelichting',
    'De rente op de lening is lager dan op de markt.',
  ].join('\n'),
);

export const councilsFlat = [water, roof];
