import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Labels that take two lines, and words broken at a line's end. */
const dike = pdfNote(
  {
    name: 'water-board-two-line-labels',
    gold: {
      caseNumber: 'HHS 26.4471',
      body: 'Verenigde vergadering',
      agendaItem: '6',
      meetingDate: '2026-12-02',
      subject: 'Dijkversterking Noorderlek',
      treatment: 'Besluitvormend',
      officialHolders: ['R. Smallegange'],
      boardHolders: ['Hoogheemraad L. Tuinstra'],
      author: 'E. van der Bijl',
      confidentiality: 'openbaar',
      attachments: ['Voorkeursalternatief', 'Milieueffectrapport'],
      request: [
        'De verenigde vergadering besluit:',
        'het voorkeursalternatief voor de dijkversterking tussen Noorderlek en de geheel nieuwe verkeersbrug bij Polderdam vast te stellen;',
        'een voorbereidingskrediet van € 4,1 miljoen beschikbaar te stellen.',
      ],
      consultation: [
        ['Provincie', '21-okt-2026', 'akkoord'],
        ['Klankbordgroep dijkbewoners', '29-okt-2026', 'akkoord, met aandacht voor bouwverkeer'],
      ],
    },
  },
  () =>
    pdf(
      [
        { line: 'Hoogheemraadschap Schielanden', isBold: true },
        {
          columns: [0, 110],
          rows: [
            ['Zaaknummer:', 'HHS 26.4471'],
            ['Bestuursorgaan:', 'Verenigde vergadering'],
            ['Agendapunt:', '6'],
            ['Vergaderdatum:', '2 december 2026'],
            ['Onderwerp:', 'Dijkversterking Noorderlek'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['(ambtelijk)\nPortefeuillehouder:', 'R. Smallegange'],
            ['Bestuurlijk\nportefeuillehouder:', 'Hoogheemraad L. Tuinstra'],
            ['Auteur:', 'E. van der Bijl'],
            ['Status:', 'Openbaar'],
            ['Bijlagen:', '1. Voorkeursalternatief\n2. Milieueffectrapport'],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'De verenigde vergadering besluit:' },
        {
          sign: '1.',
          item: 'het voorkeursalternatief voor de dijkversterking tussen Noorderlek en de geheel nieuwe ver\u00ADkeers\u00ADbrug bij Polderdam vast te stellen;',
        },
        { sign: '2.', item: 'een voorbereidingskrediet van € 4,1 miljoen beschikbaar te stellen.' },
        { space: 8 },
        {
          columns: [0, 150, 230],
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Provincie', '21-okt-2026', 'akkoord'],
            ['Klankbordgroep dijkbewoners', '29-okt-2026', 'akkoord, met aandacht voor bouwverkeer'],
          ],
        },
        { line: 'Inleiding', isBold: true },
        { text: 'De dijk voldoet over zes kilometer niet aan de norm die sinds 2017 geldt.' },
      ],
      { isDrawnTwice: true },
    ),
);

/** Two facts on a line with tabs between, and a table that lost its last cells. */
const taxes = textNote(
  {
    name: 'water-board-two-pairs-a-line',
    gold: {
      caseNumber: '2026.BS.114',
      body: 'Algemeen bestuur',
      agendaItem: '14',
      meetingDate: '2026-11-25',
      subject: 'Belastingverordeningen 2027',
      treatment: 'Besluitvormend',
      boardHolders: ['J. Haverman'],
      author: 'C. Oud',
      confidentiality: 'openbaar',
      attachments: ['Verordeningen', 'Toelichting tarieven'],
      request: [
        'Het algemeen bestuur besluit:',
        'de belastingverordeningen 2027 vast te stellen;',
        'de verordeningen van 2026 in te trekken.',
      ],
      consultation: [
        ['Belastingkantoor', '1-10-2026', 'akkoord'],
        ['Commissie Middelen', '4-11-2026', ''],
        ['Dagelijks bestuur', '', ''],
      ],
    },
  },
  [
    'Registratienummer:\t2026.BS.114\tAgendapunt:\t14',
    'Bestuursorgaan:\tAlgemeen bestuur\tVergaderdatum:\t25 november 2026',
    'Onderwerp:\tBelastingverordeningen 2027',
    'Behandelingstype:\tBesluitvormend\tOpenbaarheid:\tOpenbaar',
    'Portefeuillehouder AB:\tJ. Haverman\tSteller:\tC. Oud',
    'Bijlagen:\tVerordeningen; Toelichting tarieven',
    'Voorstel',
    'Het algemeen bestuur besluit:',
    '1)\tde belastingverordeningen 2027 vast te stellen;',
    '2)\tde verordeningen van 2026 in te trekken.',
    'Afgestemd met\tDatum\tAdvies',
    'Belastingkantoor\t1-10-2026\takkoord',
    'Commissie Middelen\t4-11-2026',
    'Dagelijks bestuur',
    'Toelichting',
    'De tarieven stijgen gemiddeld met 4,2 procent.',
  ].join('\n'),
);

export const waterBoardsFlat = [dike, taxes];
