import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Two facts in a row, cells in the middle of their row, and a watermark that says the opposite of Status. */
const siren = pdfNote(
  {
    name: 'safety-region-watermark-says-otherwise',
    gold: {
      caseNumber: 'Z2026-9914',
      body: 'Algemeen bestuur',
      agendaItem: '5',
      meetingDate: '2026-12-16',
      subject: 'Waarschuwen zonder sirene',
      treatment: 'Besluitvormend',
      boardHolders: ['M. Stolk'],
      author: 'A. Ravensbergen',
      confidentiality: ['vertrouwelijk', 'onbekend'],
      attachments: ['Plan waarschuwen'],
      request: [
        'Het algemeen bestuur wordt gevraagd om:',
        'Het plan voor waarschuwen zonder sirene vast te stellen.',
        'De gemeenten te vragen om bewoners zonder telefoon te helpen.',
      ],
      consultation: [
        [
          'Gemeenten in het noorden van de regio',
          '16-11-2026',
          'Akkoord, als er geld is voor voorlichting aan ouderen',
        ],
        ['Politie', '18-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 100, 250, 340],
          rows: [
            ['Orgaan:', 'Algemeen bestuur', 'Agendapunt:', '5'],
            ['Vergaderdatum:', '16 dec 2026', 'Zaaknummer:', 'Z2026-9914'],
            ['Steller:', 'A. Ravensbergen', 'Status:', 'Openbaar'],
          ],
        },
        {
          columns: [0, 160],
          rows: [
            ['Onderwerp:', 'Waarschuwen zonder sirene'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['Portefeuillehouder AB:', 'M. Stolk'],
            ['Bijlagen:', '• Plan waarschuwen'],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'Het algemeen bestuur wordt gevraagd om:' },
        { sign: 'a.', item: 'Het plan voor waarschuwen zonder sirene vast te stellen.' },
        { sign: 'b.', item: 'De gemeenten te vragen om bewoners zonder telefoon te helpen.' },
        { space: 8 },
        {
          columns: [0, 130, 210],
          hasTitles: true,
          isCentred: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            [
              'Gemeenten in het noorden van de regio',
              '16-11-2026',
              'Akkoord, als er geld is voor voorlichting aan ouderen',
            ],
            ['Politie', '18-11-2026', 'Akkoord'],
          ],
        },
        { line: 'Inleiding', isBold: true },
        { text: 'Het rijk stopt met de sirenes. Een bericht op de telefoon bereikt niet iedereen.' },
      ],
      { watermark: 'VERTROUWELIJK', header: 'Veiligheidsregio Hoogland', footer: '# / 1' },
    ),
);

/** A mail that was passed on, with its own subject, sender and date above the note. */
const boats = textNote(
  {
    name: 'safety-region-forwarded-mail',
    gold: {
      caseNumber: 'VRK-26-119',
      body: 'Dagelijks Bestuur',
      agendaItem: '3',
      meetingDate: '2026-12-14',
      subject: 'Reddingsboten op het meer',
      treatment: 'Besluitvormend',
      boardHolders: ['Mevr. Z. Bakir'],
      author: 'Joost Elferink',
      confidentiality: 'besloten',
      attachments: ['Vlootplan'],
      request: [
        'Het Dagelijks Bestuur wordt gevraagd:',
        '1. twee boten te kopen;',
        '2. een ligplaats te huren in Meerdorp;',
        '3. de oude boot te verkopen.',
      ],
      consultation: [
        ['Reddingsmaatschappij', '23-11-2026', 'Akkoord'],
        ['Havenmeester', '25-11-2026', 'Akkoord'],
        ['Gemeente Meerdorp', '', ''],
      ],
    },
  },
  [
    'Van: Joost Elferink',
    'Verzonden: donderdag 26 november 2026 09:14',
    'Aan: Secretariaat',
    'Onderwerp: FW: oplegnotitie boten, graag uitzetten',
    '',
    'Hoi, hierbij de notitie. Groet, Joost',
    '',
    'Oplegnotitie',
    'Zaaknummer\tVRK-26-119',
    'Oplegnotitie voor\tDagelijks Bestuur',
    'Agendapunt\t3',
    'Vergaderdatum\t14-12-2026',
    'Onderwerp\tReddingsboten op het meer',
    'Behandelingstype\tBesluitvormend',
    'Portefeuillehouder AB\tMevr. Z. Bakir',
    'Auteur\tJoost Elferink',
    'Status\tBesloten',
    'Bijlagen\tVlootplan',
    'Voorstel',
    'Het Dagelijks Bestuur wordt gevraagd:',
    '1.\ttwee boten te kopen;',
    '2.\teen ligplaats te huren in Meerdorp;',
    '3.\tde oude boot te verkopen.',
    'Afgestemd met\tDatum\tStandpunt/advies',
    'Reddingsmaatschappij\t23-11-2026\tAkkoord',
    'Havenmeester\t25-11-2026\tAkkoord',
    'Gemeente Meerdorp\t\t',
    'Inleiding',
    'De huidige boot is 22 jaar oud.',
  ].join('\n'),
);

export const safetyRegionsFlat = [siren, boats];
