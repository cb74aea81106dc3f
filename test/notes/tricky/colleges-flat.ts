import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A row of the table goes on over the end of the page; the footer differs by its number only. */
const rent = pdfNote(
  {
    name: 'college-row-over-two-pages',
    gold: {
      caseNumber: '2026-55310',
      body: 'College van burgemeester en wethouders',
      agendaItem: '14',
      meetingDate: '2026-12-08',
      subject: 'Huur van maatschappelijke gebouwen',
      treatment: 'Bespreekstuk',
      boardHolders: ['Wethouder I. Oldenkamp'],
      author: 'Ruben Stam',
      confidentiality: 'openbaar',
      attachments: ['Huurbeleid', 'Lijst van gebouwen'],
      request: [
        'Het college besluit:',
        'het huurbeleid voor maatschappelijke gebouwen vast te stellen;',
        'verenigingen drie jaar te geven om te wennen aan de nieuwe huur;',
        'de raad een brief te sturen.',
      ],
      consultation: [
        ['Vastgoed', '16-11-2026', 'Akkoord'],
        [
          'Sportbedrijf',
          '18-11-2026',
          'Akkoord, onder voorwaarde dat verenigingen met minder dan honderd leden een lagere huur betalen',
        ],
        ['Cultuurraad', '20-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 150],
          rows: [
            ['Zaaknummer', '2026-55310'],
            ['Bestuursorgaan', 'College van burgemeester en wethouders'],
            ['Agendapunt', '14'],
            ['Datum college', '8 december 2026'],
            ['Onderwerp', 'Huur van maatschappelijke gebouwen'],
            ['Soort voorstel', 'Bespreekstuk'],
            ['Portefeuillehouder', 'Wethouder I. Oldenkamp'],
            ['Steller', 'Ruben Stam'],
            ['Openbaarheid', 'Openbaar'],
            ['Bijlagen', '1. Huurbeleid\n2. Lijst van gebouwen'],
          ],
        },
        { line: 'Beslispunten', isBold: true },
        { line: 'Het college besluit:' },
        { sign: '1.', item: 'het huurbeleid voor maatschappelijke gebouwen vast te stellen;' },
        { sign: '2.', item: 'verenigingen drie jaar te geven om te wennen aan de nieuwe huur;' },
        { sign: '3.', item: 'de raad een brief te sturen.' },
        { space: 316 },
        {
          columns: [0, 150, 240],
          hasTitles: true,
          rows: [
            ['Afgestemd met', 'Datum', 'Advies'],
            ['Vastgoed', '16-11-2026', 'Akkoord'],
            ['Sportbedrijf', '18-11-2026', 'Akkoord, onder voorwaarde dat verenigingen'],
          ],
        },
        { break: 'page' },
        {
          columns: [0, 150, 240],
          rows: [
            ['', '', 'met minder dan honderd leden een lagere huur betalen'],
            ['Cultuurraad', '20-11-2026', 'Akkoord'],
          ],
        },
        { line: 'Inleiding', isBold: true },
        { text: 'Voor gelijke zalen betaalt nu niet iedereen hetzelfde.' },
      ],
      { header: 'Gemeente Rietveen | collegevoorstel 2026-55310', footer: 'Pagina # van 2' },
    ),
);

/** Quoted in an answer to a mail, with a sign before each line. */
const bins = textNote(
  {
    name: 'college-quoted-mail',
    gold: {
      caseNumber: 'Z26.4410',
      body: 'College',
      meetingDate: '2026-12-01',
      subject: 'Ondergrondse containers centrum',
      boardHolders: ['wethouder P. Huisman'],
      author: 'J. Visbeen',
      confidentiality: 'openbaar',
      attachments: ['Plaatsingsplan'],
      request: [
        'Het college besluit:',
        'het plaatsingsplan vast te stellen;',
        'bewoners zes weken de tijd te geven om te reageren.',
      ],
      consultation: [
        ['Beheer openbare ruimte', '12 nov 2026', 'akkoord'],
        ['Communicatie', '13 nov 2026', 'akkoord'],
      ],
    },
  },
  [
    '> Zaaknummer: Z26.4410',
    '> Bestuursorgaan: College',
    '> Vergaderdatum: 1 december 2026',
    '> Onderwerp: Ondergrondse containers centrum',
    '> Portefeuillehouder: wethouder P. Huisman',
    '> Steller: J. Visbeen',
    '> Openbaarheid: Openbaar',
    '> Bijlagen: Plaatsingsplan',
    '>',
    '> Voorstel',
    '> Het college besluit:',
    '> 1. het plaatsingsplan vast te stellen;',
    '> 2. bewoners zes weken de tijd te geven om te reageren.',
    '>',
    '> Afgestemd met: Datum: Advies:',
    '> Beheer openbare ruimte 12 nov 2026 akkoord',
    '> Communicatie 13 nov 2026 akkoord',
    '>',
    '> Inleiding',
    '> In de zomer staan er elke week zakken op straat.',
  ].join('\n'),
);

export const collegesFlat = [rent, bins];
