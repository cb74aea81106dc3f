import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Drawn tick boxes, of which the page shows which is ticked and the text does not. */
const smell = pdfNote(
  {
    name: 'environment-service-drawn-boxes',
    gold: {
      caseNumber: 'ODR/2026/3312',
      body: ['Algemeen bestuur'],
      agendaItem: '6b',
      meetingDate: '2026-12-02',
      subject: 'Geur van veehouderijen meten',
      treatment: ['Ter besluitvorming'],
      boardHolders: ['J. Reinders'],
      author: 'F. Schuiling',
      confidentiality: ['besloten', 'onbekend'],
      attachments: ['Meetplan', 'Privacytoets'],
      request: [
        'Het algemeen bestuur besluit:',
        'het meetplan vast te stellen;',
        'de resultaten pas te publiceren na overleg met de bedrijven.',
      ],
      consultation: [
        ['Gezondheidsdienst', '10-11-2026', 'akkoord'],
        ['Landbouworganisatie', '12-11-2026', 'niet akkoord'],
      ],
    },
  },
  () =>
    pdf([
      {
        columns: [0, 150, 230, 330],
        rows: [
          ['Zaaknummer', 'ODR/2026/3312'],
          ['Agendapunt', '6b'],
          ['Bestuursorgaan', 'Algemeen bestuur'],
          ['Vergaderdatum', '2 december 2026'],
          ['Onderwerp', { text: 'Geur van veehouderijen meten' }],
          ['Behandeling', { text: 'Ter besluitvorming' }],
          ['Portefeuillehouder AB', 'J. Reinders'],
          ['Opsteller', 'F. Schuiling'],
          [
            'Openbaarheid',
            { text: 'Openbaar', box: 'open' },
            { text: 'Besloten', box: 'ticked' },
            { text: 'Geheim', box: 'open' },
          ],
        ],
      },
      {
        columns: [0, 150],
        rows: [['Bijlagen', '1. Meetplan\n2. Privacytoets']],
      },
      { line: 'Gevraagd besluit', isBold: true },
      { line: 'Het algemeen bestuur besluit:' },
      { sign: '1.', item: 'het meetplan vast te stellen;' },
      { sign: '2.', item: 'de resultaten pas te publiceren na overleg met de bedrijven.' },
      { space: 8 },
      {
        columns: [0, 170, 260],
        hasTitles: true,
        gap: 1,
        rows: [
          ['Afgestemd met', 'Datum', 'Advies'],
          ['Gezondheidsdienst', '10-11-2026', 'akkoord'],
          ['Landbouworganisatie', '12-11-2026', 'niet akkoord'],
        ],
      },
      { line: 'Inleiding', isBold: true },
      { text: 'Omwonenden klagen vaker over stank.' },
    ]),
);

/** Columns of spaces, as a plain mail shows a table. */
const waste = textNote(
  {
    name: 'environment-service-columns-of-spaces',
    gold: {
      caseNumber: '26.OD.0581',
      body: 'Dagelijks bestuur',
      meetingDate: '2026-12-10',
      subject: 'Controle op zwerfafval bij bedrijven',
      treatment: 'Besluitvormend',
      boardHolders: ['S. Boonstra'],
      author: 'L. Adema',
      confidentiality: 'openbaar',
      attachments: ['Controleplan'],
      request: [
        'Het dagelijks bestuur besluit:',
        'het controleplan vast te stellen',
        'te beginnen met de bedrijventerreinen aan het kanaal',
      ],
      consultation: [
        ['Gemeenten', '12-11-2026', 'Akkoord'],
        ['Ondernemersvereniging', '19-11-2026', 'Akkoord, eerst waarschuwen'],
        ['Politie', '', ''],
      ],
    },
  },
  [
    'Zaaknummer         : 26.OD.0581',
    'Bestuursorgaan     : Dagelijks bestuur',
    'Vergaderdatum      : 10-12-2026',
    'Onderwerp          : Controle op zwerfafval bij bedrijven',
    'Behandelingstype   : Besluitvormend',
    'Bestuurlijk portefeuillehouder : S. Boonstra',
    'Steller            : L. Adema',
    'Openbaarheid       : Openbaar',
    'Bijlagen           : Controleplan',
    '',
    'Beslispunten',
    'Het dagelijks bestuur besluit:',
    '  1  het controleplan vast te stellen',
    '  2  te beginnen met de bedrijventerreinen aan het kanaal',
    '',
    'Afgestemd met           Datum         Standpunt',
    'Gemeenten               12-11-2026    Akkoord',
    'Ondernemersvereniging   19-11-2026    Akkoord, eerst waarschuwen',
    'Politie',
    '',
    'Toelichting',
    'In de sloten langs het kanaal ligt steeds meer plastic.',
  ].join('\n'),
);

export const environmentServicesFlat = [smell, waste];
