import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Ruled tables, letters drawn one by one, a letterhead with an address and a reference of its own. */
const siren = pdfNote(
  {
    name: 'safety-region-letter-by-letter',
    gold: {
      caseNumber: 'VRN-2026-882',
      body: 'Dagelijks bestuur Veiligheidsregio Nieuwland',
      agendaItem: '5',
      meetingDate: '2026-12-07',
      subject: 'Herziening regionaal crisisplan',
      treatment: 'Besluitvormend',
      officialHolders: ['Dhr. O. Kramer'],
      boardHolders: ['Mevr. P. van Son'],
      author: 'Wieke Halbertsma',
      confidentiality: 'openbaar',
      attachments: ['Regionaal crisisplan'],
      request: [
        'Het dagelijks bestuur wordt gevraagd:',
        'het herziene crisisplan vast te stellen;',
        'het plan toe te sturen aan de raden van de gemeenten.',
      ],
      consultation: [
        ['Veiligheidsdirectie', '16-nov-2026', 'Akkoord'],
        ['Crisispartners', '18-nov-2026', 'Akkoord, met enkele tekstvoorstellen die zijn verwerkt'],
        ['Gemeenten', '', ''],
      ],
    },
  },
  () =>
    pdf(
      [
        { line: 'Postbus 100, 0000 AA Nieuwland', x: 260 },
        { line: 'www.vrnieuwland.example', x: 260 },
        { space: 12 },
        { line: 'Oplegnotitie', isBold: true },
        {
          columns: [0, 170],
          isRuled: true,
          rows: [
            ['Zaaknummer:', 'VRN-2026-882'],
            ['Oplegnotitie voor:', 'Dagelijks bestuur Veiligheidsregio Nieuwland'],
            ['Agendapunt:', '5'],
            ['Vergaderdatum:', '7-dec-2026'],
            ['Onderwerp:', 'Herziening regionaal crisisplan'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['(ambtelijk) Portefeuillehouder:', 'Dhr. O. Kramer'],
            ['Portefeuillehouder DB:', 'Mevr. P. van Son'],
            ['Auteur:', 'Wieke Halbertsma'],
            ['Status:', 'Openbaar'],
            ['Bijlagen:', '• Regionaal crisisplan'],
          ],
        },
        { space: 12 },
        { line: 'Voorstel', isBold: true },
        { line: 'Het dagelijks bestuur wordt gevraagd:' },
        { sign: '1.', item: 'het herziene crisisplan vast te stellen;' },
        { sign: '2.', item: 'het plan toe te sturen aan de raden van de gemeenten.' },
        { space: 12 },
        {
          columns: [0, 160, 240],
          hasTitles: true,
          isRuled: true,
          gap: 2,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Veiligheidsdirectie', '16-nov-2026', 'Akkoord'],
            ['Crisispartners', '18-nov-2026', 'Akkoord, met enkele tekstvoorstellen die zijn verwerkt'],
            ['Gemeenten', '', ''],
          ],
        },
        { space: 12 },
        { line: 'Inleiding', isBold: true },
        { text: 'De wet vraagt om elke vier jaar een nieuw plan. Het vorige is van 2022.' },
      ],
      { isInLetters: true, footer: 'Afgedrukt op 2-11-2026 14:22 - pagina #' },
    ),
);

/** Typed with dashes where others have colons. */
const fire = textNote(
  {
    name: 'safety-region-dashes-for-colons',
    gold: {
      caseNumber: 'B-26-009',
      body: 'Algemeen bestuur',
      agendaItem: '2',
      meetingDate: '2026-12-18',
      subject: 'Brandveilig wonen voor ouderen',
      treatment: 'Informerend',
      boardHolders: ['Dhr. G. Alberda'],
      author: 'Sanne Mulder',
      confidentiality: 'openbaar',
      request: ['Kennis te nemen van de resultaten.', 'De folder in de eigen gemeente te verspreiden.'],
      consultation: [
        ['Ouderenbonden', '1-12-2026', 'akkoord'],
        ['Woningcorporaties', '2-12-2026', 'akkoord'],
      ],
    },
  },
  [
    'Zaaknummer – B-26-009',
    'Oplegnotitie voor – Algemeen bestuur',
    'Agendapunt – 2',
    'Vergaderdatum – vrijdag 18 december 2026',
    'Onderwerp – Brandveilig wonen voor ouderen',
    'Behandelingstype – Informerend',
    'Portefeuillehouder AB – Dhr. G. Alberda',
    'Auteur – Sanne Mulder',
    'Status – Openbaar',
    '',
    'Voorstel',
    '1. Kennis te nemen van de resultaten.',
    '2. De folder in de eigen gemeente te verspreiden.',
    '',
    'Afgestemd met – Datum – Standpunt/advies',
    'Ouderenbonden – 1-12-2026 – akkoord',
    'Woningcorporaties – 2-12-2026 – akkoord',
    '',
    'Inleiding',
    'Bij 640 ouderen is een rookmelder geplaatst.',
  ].join('\n'),
);

export const safetyRegionsFlat = [siren, fire];
