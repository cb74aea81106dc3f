import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Ruled, with a running footer that says Openbaar, decisions in a ruled table, and initials beside the offices. */
const stairs = pdfNote(
  {
    name: 'college-footer-says-public',
    gold: {
      caseNumber: '2026/22815',
      body: 'College van burgemeester en wethouders',
      agendaItem: '3.2',
      meetingDate: '2026-12-01',
      subject: 'Aankoop pand Kerkstraat',
      treatment: 'Bespreekstuk',
      boardHolders: ['Wethouder D. Roorda'],
      author: 'G. Visser',
      confidentiality: ['geheim'],
      attachments: ['Taxatie', 'Koopovereenkomst'],
      request: [
        'Het college besluit:',
        'het pand aan de Kerkstraat te kopen;',
        'de raad om een krediet te vragen;',
        'geheimhouding op te leggen op de taxatie.',
      ],
      consultation: [
        ['Vastgoed', '16-11-2026', 'akkoord'],
        ['Financiën', '17-11-2026', 'akkoord'],
        ['Juridische Zaken', '', ''],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 110, 240, 340],
          isRuled: true,
          rows: [
            ['Zaaknummer', '2026/22815', 'Agendapunt', '3.2'],
            ['Vergaderdatum', '1 december 2026', 'Steller', 'G. Visser'],
            ['Soort voorstel', 'Bespreekstuk', 'Openbaarheid', 'Geheim'],
          ],
        },
        {
          columns: [0, 150],
          isRuled: true,
          rows: [
            ['Bestuursorgaan', 'College van burgemeester en wethouders'],
            ['Onderwerp', 'Aankoop pand Kerkstraat'],
            ['Portefeuillehouder', 'Wethouder D. Roorda'],
            ['Bijlagen', '1. Taxatie\n2. Koopovereenkomst'],
          ],
        },
        { space: 14 },
        { line: 'Voorgesteld besluit', isBold: true },
        { line: 'Het college besluit:' },
        {
          columns: [0, 25],
          isRuled: true,
          rows: [
            ['1', 'het pand aan de Kerkstraat te kopen;'],
            ['2', 'de raad om een krediet te vragen;'],
            ['3', 'geheimhouding op te leggen op de taxatie.'],
          ],
        },
        { space: 14 },
        {
          columns: [0, 170, 280],
          isRuled: true,
          hasTitles: true,
          rows: [
            ['Afgestemd met', 'Datum', 'Akkoord'],
            ['Vastgoed', '16-11-2026', 'akkoord'],
            ['Financiën', '17-11-2026', 'akkoord'],
            ['Juridische Zaken', '', ''],
          ],
        },
        { space: 14 },
        { line: 'Argumenten', isBold: true },
        { text: 'Met dit pand kan de bibliotheek uitbreiden zonder te verhuizen.' },
      ],
      { footer: 'Openbaar | versie 2 | #' },
    ),
);

/** Bullets before the labels, and the status as a choice of which one has a cross. */
const lamp = textNote(
  {
    name: 'college-crosses',
    gold: {
      caseNumber: '2026-9931',
      body: 'College van B&W',
      meetingDate: '2026-12-15',
      subject: 'Led-verlichting in de wijken',
      treatment: 'Hamerstuk',
      boardHolders: ['wethouder O. Bruins'],
      author: 'T. Velthoen',
      confidentiality: ['besloten'],
      request: [
        'Het college besluit:',
        'alle lantaarns voor 2029 te vervangen;',
        'Planning: te beginnen in de wijk Noord.',
      ],
      consultation: [
        ['Beheer', '30-11-2026', 'akkoord'],
        ['Wijkraden', '1-12-2026', 'akkoord'],
      ],
    },
  },
  [
    '• Zaaknummer: 2026-9931',
    '• Bestuursorgaan: College van B&W',
    '• Vergaderdatum: 15 dec. 2026',
    '• Onderwerp: Led-verlichting in de wijken',
    '• Behandeling: Hamerstuk',
    '• Portefeuillehouder: wethouder O. Bruins',
    '• Steller: T. Velthoen',
    '• Openbaarheid: ( ) Openbaar (x) Besloten ( ) Geheim',
    '',
    'Voorstel',
    'Het college besluit:',
    '1. alle lantaarns voor 2029 te vervangen;',
    '2. Planning: te beginnen in de wijk Noord.',
    '',
    'Afgestemd met:',
    '• Beheer: akkoord (30-11-2026)',
    '• Wijkraden: akkoord (1-12-2026)',
    '',
    'Inleiding',
    'De helft van de lantaarns is ouder dan twintig jaar.',
  ].join('\n'),
);

export const collegesFlat = [stairs, lamp];
