import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Pages that are stored on their side. */
const soberUp = pdfNote(
  {
    name: 'health-service-turned',
    gold: {
      caseNumber: 'R26/0093',
      body: 'Algemeen bestuur GGD Rivierenrand',
      agendaItem: '9',
      meetingDate: '2026-12-18',
      subject: 'Aanpak van overlast door verwarde personen',
      treatment: 'Besluitvormend',
      boardHolders: ['Dhr. F. Hulshof', 'Mevr. G. Amsing'],
      author: 'Sanne Lindeboom',
      confidentiality: 'vertrouwelijk',
      attachments: ['Regionaal plan zorg en veiligheid'],
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'Het regionaal plan vast te stellen.',
        'Een regisseur aan te stellen voor twee jaar.',
      ],
      consultation: [
        ['Zorgkantoor', '12-nov-2026', 'Akkoord'],
        ['Politie', '13-nov-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 170],
          rows: [
            ['Zaaknummer:', 'R26/0093'],
            ['Oplegnotitie voor:', 'Algemeen bestuur GGD Rivierenrand'],
            ['Agendapunt:', '9'],
            ['Vergaderdatum:', '18-dec-2026'],
            ['Onderwerp:', 'Aanpak van overlast door verwarde personen'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['Portefeuillehouder AB:', 'Dhr. F. Hulshof / Mevr. G. Amsing'],
            ['Auteur:', 'Sanne Lindeboom'],
            ['Status:', 'Vertrouwelijk'],
            ['Bijlagen:', '• Regionaal plan zorg en veiligheid'],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'Het algemeen bestuur wordt gevraagd:' },
        { sign: '•', item: 'Het regionaal plan vast te stellen.' },
        { sign: '•', item: 'Een regisseur aan te stellen voor twee jaar.' },
        {
          columns: [0, 200, 300],
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Zorgkantoor', '12-nov-2026', 'Akkoord'],
            ['Politie', '13-nov-2026', 'Akkoord'],
          ],
        },
        { line: 'Inleiding', isBold: true },
        { text: 'Het aantal meldingen nam in drie jaar met een kwart toe.' },
      ],
      { isTurned: true },
    ),
);

/** From a mail: lines are broken by hand, and each label stands above its value. */
const heat = textNote(
  {
    name: 'health-service-from-mail',
    gold: {
      caseNumber: 'GGD-2026-512',
      body: 'Dagelijks Bestuur',
      meetingDate: '2026-12-03',
      subject: 'Bereikbaarheid van de GGD buiten kantoortijd',
      author: 'R. Postema',
      confidentiality: 'besloten',
      request: [
        'Het bestuur wordt gevraagd:',
        'in te stemmen met een gezamenlijke achterwacht van drie GGD’en, ook in de nacht en in het weekend;',
        'de overeenkomst te ondertekenen.',
      ],
      consultation: [
        ['Directeur publieke gezondheid', '20-11-2026', 'akkoord'],
        ['Personeelszaken', '23-11-2026', 'akkoord'],
      ],
    },
  },
  [
    'Kenmerk: GGD-2026-512',
    'Bestuursorgaan: Dagelijks Bestuur',
    'Datum vergadering: 3 december 2026',
    'Onderwerp: Bereikbaarheid van de GGD buiten',
    'kantoortijd',
    'Steller: R. Postema',
    'Openbaarheid: Besloten',
    '',
    'Gevraagd besluit',
    'Het bestuur wordt gevraagd:',
    '1. in te stemmen met een gezamenlijke achterwacht van drie',
    'GGD’en, ook in de nacht en in het weekend;',
    '2. de overeenkomst te ondertekenen.',
    '',
    'Afgestemd met',
    'Directeur publieke gezondheid - 20-11-2026 - akkoord',
    'Personeelszaken - 23-11-2026 - akkoord',
    '',
    'Toelichting',
    'Alleen is geen van de drie diensten groot genoeg voor een eigen',
    'achterwacht.',
  ].join('\n'),
);

export const healthServicesFlat = [soberUp, heat];
