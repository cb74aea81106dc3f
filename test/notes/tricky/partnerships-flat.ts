import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Text that is white on white, a reference that looks like a label within a decision, attachments behind the text. */
const water = pdfNote(
  {
    name: 'partnership-white-text',
    gold: {
      caseNumber: 'BSR-26-09',
      body: 'Algemeen bestuur Belastingsamenwerking Oost',
      agendaItem: '8',
      meetingDate: '2026-12-17',
      subject: 'Samen innen met twee waterschappen',
      treatment: 'Besluitvormend',
      officialHolders: ['Directeur M. Wester'],
      boardHolders: ['N. Terwiel'],
      author: 'H. Kloosterboer',
      confidentiality: ['besloten', 'vertrouwelijk', 'geheim'],
      attachments: ['Samenwerkingsovereenkomst', 'Personeelsplan'],
      request: [
        'Het algemeen bestuur besluit:',
        'de overeenkomst (zaaknummer: W-112) aan te gaan;',
        'Datum: de samenwerking te laten ingaan op 1 januari 2028;',
        'Status quo in de tarieven te handhaven tot die datum.',
      ],
      consultation: [
        ['Ondernemingsraad', '23-nov-2026', 'Positief'],
        ['Waterschappen', '1-dec-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf([
      {
        columns: [0, 180],
        rows: [
          ['Zaaknummer:', 'BSR-26-09'],
          ['Oplegnotitie voor:', 'Algemeen bestuur Belastingsamenwerking Oost'],
          ['Agendapunt:', '8'],
          ['Vergaderdatum:', '17-dec-2026'],
          ['Onderwerp:', 'Samen innen met twee waterschappen'],
          ['Behandelingstype:', 'Besluitvormend'],
          ['(ambtelijk) Portefeuillehouder:', 'Directeur M. Wester'],
          ['Portefeuillehouder AB:', 'N. Terwiel'],
          ['Auteur:', 'H. Kloosterboer'],
          ['Status:', 'Besloten'],
        ],
      },
      {
        columns: [0, 60],
        rows: [
          [
            { text: 'Status:', isWhite: true },
            { text: 'Openbaar', isWhite: true },
          ],
        ],
      },
      { line: 'Voorstel', isBold: true },
      { line: 'Het algemeen bestuur besluit:' },
      { sign: '1.', item: 'de overeenkomst (zaaknummer: W-112) aan te gaan;' },
      { sign: '2.', item: 'Datum: de samenwerking te laten ingaan op 1 januari 2028;' },
      { sign: '3.', item: 'Status quo in de tarieven te handhaven tot die datum.' },
      { space: 8 },
      {
        columns: [0, 180, 280],
        hasTitles: true,
        rows: [
          ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
          ['Ondernemingsraad', '23-nov-2026', 'Positief'],
          ['Waterschappen', '1-dec-2026', 'Akkoord'],
        ],
      },
      { line: 'Inleiding', isBold: true },
      { text: 'Samen innen is goedkoper dan elk apart.' },
      { line: 'Bijlagen', isBold: true },
      { sign: '1.', item: 'Samenwerkingsovereenkomst' },
      { sign: '2.', item: 'Personeelsplan' },
    ]),
);

/** Typed by hand, as a message: sentences with the labels somewhere in them, and decisions without a heading. */
const museum = textNote(
  {
    name: 'partnership-sentences',
    gold: {
      caseNumber: 'MS-0044',
      body: 'Algemeen bestuur Streekmuseum',
      meetingDate: '2026-12-11',
      subject: 'Langere openingstijden',
      boardHolders: ['V. Gravemaker'],
      author: 'Lies Oldenburg',
      confidentiality: 'openbaar',
      request: ['Wij stellen voor om:', 'in de zomer ook op maandag open te zijn;', 'twee mensen aan te nemen.'],
      consultation: [
        ['Vrijwilligers', '16-11-2026', 'akkoord'],
        ['Horeca', '18-11-2026', 'akkoord'],
      ],
    },
  },
  [
    'Oplegnotitie voor: Algemeen bestuur Streekmuseum, vergadering van 11 december 2026',
    'Zaaknummer MS-0044 - Steller: Lies Oldenburg - Status: Openbaar',
    'Portefeuillehouder (bestuurlijk): V. Gravemaker',
    'Onderwerp: Langere openingstijden',
    '',
    'Wij stellen voor om:',
    '* in de zomer ook op maandag open te zijn;',
    '* twee mensen aan te nemen.',
    '',
    'Afgestemd met: Vrijwilligers (akkoord, 16-11-2026), Horeca (akkoord, 18-11-2026)',
    '',
    'Toelichting: op maandag staan er nu vaak toeristen voor een dichte deur.',
  ].join('\n'),
);

export const partnershipsFlat = [water, museum];
