import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Openbaar is struck with a drawn line, which no character of the file tells. */
const dental = pdfNote(
  {
    name: 'health-service-drawn-strike',
    gold: {
      caseNumber: 'G-2026-0820',
      body: 'Bestuurscommissie',
      meetingDate: '2027-01-13',
      subject: 'Mondzorg voor jonge kinderen',
      treatment: 'Opiniërend',
      boardHolders: ['T. Kramers'],
      author: 'B. Wiebenga',
      confidentiality: ['besloten', 'onbekend'],
      request: [
        'De bestuurscommissie wordt gevraagd haar mening te geven over:',
        'een tandarts op de basisschool;',
        'een bijdrage van ouders naar inkomen.',
      ],
      consultation: [
        ['Tandartsenkring', '7-12-2026', 'Positief'],
        ['Zorgverzekeraar', '9-12-2026', 'Positief, mits evaluatie'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 170, 240],
          rows: [
            ['Zaaknummer:', 'G-2026-0820'],
            ['Bestuursorgaan:', 'Bestuurscommissie'],
            ['Datum vergadering:', '13 januari 2027'],
            ['Onderwerp:', { text: 'Mondzorg voor jonge kinderen' }],
            ['Behandeling:', 'Opiniërend'],
            ['Bestuurlijk portefeuillehouder:', 'T. Kramers'],
            ['Steller:', 'B. Wiebenga'],
            ['Openbaarheid:', { text: 'Openbaar', isStruck: true }, 'Besloten'],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'De bestuurscommissie wordt gevraagd haar mening te geven over:' },
        { sign: '-', item: 'een tandarts op de basisschool;' },
        { sign: '-', item: 'een bijdrage van ouders naar inkomen.' },
        { space: 8 },
        {
          columns: [0, 170, 260],
          hasTitles: true,
          rows: [
            ['Besproken met', 'Datum', 'Reactie'],
            ['Tandartsenkring', '7-12-2026', 'Positief'],
            ['Zorgverzekeraar', '9-12-2026', 'Positief, mits evaluatie'],
          ],
        },
        { line: 'Aanleiding', isBold: true },
        { text: 'Een op de vijf kleuters heeft gaatjes.' },
      ],
      { header: 'GGD Merenland', footer: 'Mondzorg, versie 3' },
    ),
);

/** A table of which each cell came on a line of its own, and empty cells as empty lines. */
const sleep = textNote(
  {
    name: 'health-service-cell-a-line',
    gold: {
      caseNumber: 'GGD 26-0442',
      body: 'Algemeen bestuur',
      agendaItem: '10',
      meetingDate: '2026-12-18',
      subject: 'Onderzoek slaap bij jongeren',
      treatment: 'Informerend',
      boardHolders: ['H. Wolthuis'],
      author: 'Nienke Ploeg',
      confidentiality: 'openbaar',
      request: ['Het algemeen bestuur wordt gevraagd kennis te nemen van het onderzoek.'],
      consultation: [
        ['Jongerenraad', '4-12-2026', 'Akkoord'],
        ['Epidemiologie', '7-12-2026', 'Akkoord'],
        ['Onderwijs', '', ''],
      ],
    },
  },
  [
    'Zaaknummer:',
    'GGD 26-0442',
    'Oplegnotitie voor:',
    'Algemeen bestuur',
    'Agendapunt:',
    '10',
    'Vergaderdatum:',
    '18 december 2026',
    'Onderwerp:',
    'Onderzoek slaap bij jongeren',
    'Behandelingstype:',
    'Informerend',
    'Portefeuillehouder AB:',
    'H. Wolthuis',
    'Auteur:',
    'Nienke Ploeg',
    'Status:',
    'Openbaar',
    '',
    'Voorstel',
    'Het algemeen bestuur wordt gevraagd kennis te nemen van het onderzoek.',
    '',
    'Afgestemd met:',
    'Datum:',
    'Standpunt/advies:',
    'Jongerenraad',
    '4-12-2026',
    'Akkoord',
    'Epidemiologie',
    '7-12-2026',
    'Akkoord',
    'Onderwijs',
    '',
    '',
    'Inleiding',
    'Ruim 1.800 jongeren vulden de vragenlijst in.',
  ].join('\n'),
);

export const healthServicesFlat = [dental, sleep];
