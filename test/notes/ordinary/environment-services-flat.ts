import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Parties without answers at line distance, a running footer, a watermark. */
const permits = pdfNote(
  {
    name: 'environment-service-tight-table',
    gold: {
      caseNumber: 'RUD 2026/451',
      body: 'Algemeen bestuur RUD Zuiderkogge',
      agendaItem: '4',
      meetingDate: '2027-02-04',
      subject: 'Vergunningen sneller afhandelen',
      treatment: 'Besluitvormend',
      boardHolders: ['Dhr. N. Wouda'],
      author: 'Ilse Kramer-Pot',
      confidentiality: 'openbaar',
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'De werkwijze voor eenvoudige aanvragen vast te stellen.',
        'Deze werkwijze op 1 maart 2027 te laten ingaan.',
      ],
      consultation: [
        ['Directie', '', ''],
        ['Juridische zaken', '', ''],
        ['Gemeenten', '', ''],
        ['Waterschap', '', ''],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 160],
          gap: 2,
          rows: [
            ['Zaaknummer:', 'RUD 2026/451'],
            ['Oplegnotitie voor:', 'Algemeen bestuur RUD Zuiderkogge'],
            ['Agendapunt:', '4'],
            ['Vergaderdatum:', '4-feb-2027'],
            ['Onderwerp:', 'Vergunningen sneller afhandelen'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['Portefeuillehouder AB:', 'Dhr. N. Wouda'],
            ['Auteur:', 'Ilse Kramer-Pot'],
            ['Status:', 'Openbaar'],
            ['Bijlagen:', 'Geen'],
          ],
        },
        { line: 'Voorstel', isBold: true },
        { line: 'Het algemeen bestuur wordt gevraagd:' },
        { sign: '•', item: 'De werkwijze voor eenvoudige aanvragen vast te stellen.' },
        { sign: '•', item: 'Deze werkwijze op 1 maart 2027 te laten ingaan.' },
        {
          columns: [0, 180, 280],
          gap: 0,
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Directie'],
            ['Juridische zaken'],
            ['Gemeenten'],
            ['Waterschap'],
          ],
        },
        { space: 10 },
        { line: 'Inleiding', isBold: true },
        { text: 'Een aanvraag duurt nu acht weken, ook als er niets aan de hand is.' },
        { break: 'page' },
        { line: 'Argumenten', isBold: true },
        { text: 'Bewoners en bedrijven weten sneller waar zij aan toe zijn.' },
      ],
      { footer: 'RUD Zuiderkogge - bladzijde #', watermark: 'CONCEPT' },
    ),
);

/** Pasted with bars between the cells, as some chat programs make of a table. */
const soil = textNote(
  {
    name: 'environment-service-bars',
    gold: {
      caseNumber: '1023984',
      body: 'DB Omgevingsdienst Kromme Waal',
      meetingDate: '2026-12-08',
      subject: 'Overdracht van bodemtaken',
      treatment: 'Hamerstuk',
      boardHolders: ['E. Vossenberg'],
      author: 'T. Lammers',
      confidentiality: 'openbaar',
      attachments: ['Overeenkomst bodemtaken', 'Lijst van locaties'],
      request: [
        'Het DB besluit:',
        'de overeenkomst over bodemtaken aan te gaan;',
        'de voorzitter te machtigen om te tekenen.',
      ],
      consultation: [
        ['Provincie', '12-11-2026', 'akkoord'],
        ['Gemeente Ansdorp', '', ''],
        ['Gemeente Lage Waal', '18-11-2026', 'akkoord onder voorwaarde van evaluatie in 2028'],
      ],
    },
  },
  [
    '| Zaaknr. | 1023984 |',
    '| Bestuursorgaan | DB Omgevingsdienst Kromme Waal |',
    '| Vergaderdatum | 8 december 2026 |',
    '| Onderwerp | Overdracht van bodemtaken |',
    '| Behandeling | Hamerstuk |',
    '| Portefeuillehouder (bestuurlijk) | E. Vossenberg |',
    '| Steller | T. Lammers |',
    '| Openbaarheid | Openbaar |',
    '| Bijlagen | Overeenkomst bodemtaken; Lijst van locaties |',
    '',
    'Voorstel',
    'Het DB besluit:',
    'a. de overeenkomst over bodemtaken aan te gaan;',
    'b. de voorzitter te machtigen om te tekenen.',
    '',
    '| Afgestemd met | Datum | Standpunt |',
    '| --- | --- | --- |',
    '| Provincie | 12-11-2026 | akkoord |',
    '| Gemeente Ansdorp | | |',
    '| Gemeente Lage Waal | 18-11-2026 | akkoord onder voorwaarde van evaluatie in 2028 |',
    '',
    'Toelichting',
    'De provincie draagt twaalf locaties over.',
  ].join('\n'),
);

export const environmentServicesFlat = [permits, soil];
