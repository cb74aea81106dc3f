import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** On their side and ruled, with cells that are empty in the middle of the table and words broken with hyphens. */
const buses = pdfNote(
  {
    name: 'partnership-turned-and-ruled',
    gold: {
      caseNumber: 'VV-26-77',
      body: 'Dagelijks bestuur Vervoerregio Delta',
      agendaItem: '3',
      meetingDate: '2026-12-03',
      subject: 'Doelgroepenvervoer samen inkopen',
      treatment: 'Besluitvormend',
      officialHolders: ['L. Haan'],
      boardHolders: ['Mevr. T. Roos'],
      author: 'Bram Westra',
      confidentiality: 'besloten',
      attachments: ['Inkoopstrategie'],
      request: [
        'Het dagelijks bestuur besluit:',
        'de inkoopstrategie voor het doelgroepenvervoer en het leerlingenvervoer in de regio vast te stellen;',
        'de aanbesteding op 1 maart 2027 te starten.',
      ],
      consultation: [
        ['Gemeente Deltadam', '', 'Akkoord'],
        ['Gemeente Kreekoord', '9-11-2026', ''],
        ['Cliëntenraad', '10-11-2026', 'Positief'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 170],
          isRuled: true,
          rows: [
            ['Zaaknummer:', 'VV-26-77'],
            ['Oplegnotitie voor:', 'Dagelijks bestuur Vervoerregio Delta'],
            ['Agendapunt:', '3'],
            ['Vergaderdatum:', '3-dec-2026'],
            ['Onderwerp:', 'Doelgroepenvervoer samen inkopen'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['(ambtelijk) Portefeuillehouder:', 'L. Haan'],
            ['Portefeuillehouder DB:', 'Mevr. T. Roos'],
            ['Auteur:', 'Bram Westra'],
            ['Status:', 'Besloten'],
            ['Bijlagen:', '• Inkoopstrategie'],
          ],
        },
        { space: 14 },
        { line: 'Voorstel', isBold: true },
        { line: 'Het dagelijks bestuur besluit:' },
        {
          sign: '1.',
          item: 'de inkoopstrategie voor het doelgroepenvervoer en het leer\u00ADlingen\u00ADvervoer in de regio vast te stellen;',
        },
        { sign: '2.', item: 'de aanbesteding op 1 maart 2027 te starten.' },
        { space: 14 },
        {
          columns: [0, 170, 280],
          isRuled: true,
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Gemeente Deltadam', '', 'Akkoord'],
            ['Gemeente Kreekoord', '9-11-2026', ''],
            ['Cliëntenraad', '10-11-2026', 'Positief'],
          ],
        },
        { space: 14 },
        { line: 'Inleiding', isBold: true },
        { text: 'Vier gemeenten kopen nu elk apart vervoer in bij dezelfde drie bedrijven.' },
      ],
      { isTurned: true, header: 'Vervoerregio Delta', footer: 'pagina #' },
    ),
);

/** Markdown with headings, bold labels in a list and a table of the kind that chat programs understand. */
const music = textNote(
  {
    name: 'partnership-markdown',
    gold: {
      caseNumber: 'MS-2026-4',
      body: 'Algemeen bestuur Muziekschool Regio West',
      agendaItem: '1',
      meetingDate: '2027-01-21',
      subject: 'Muziekles op de basisschool',
      treatment: 'Besluitvormend',
      boardHolders: ['Wethouder J. Kooi'],
      author: 'Lies Brand',
      confidentiality: 'openbaar',
      attachments: ['Lesplan'],
      request: [
        'Het algemeen bestuur besluit:',
        'muziekles aan te bieden op 22 basisscholen;',
        'zes docenten aan te nemen.',
      ],
      consultation: [
        ['Scholen', '7-1-2027', 'akkoord'],
        ['Docenten', '8-1-2027', 'akkoord'],
        ['Ouderraad', '', ''],
      ],
    },
  },
  [
    '# Oplegnotitie',
    '',
    '- **Zaaknummer:** MS-2026-4',
    '- **Oplegnotitie voor:** Algemeen bestuur Muziekschool Regio West',
    '- **Agendapunt:** 1',
    '- **Vergaderdatum:** 21 januari 2027',
    '- **Onderwerp:** Muziekles op de basisschool',
    '- **Behandelingstype:** Besluitvormend',
    '- **Portefeuillehouder AB:** Wethouder J. Kooi',
    '- **Auteur:** Lies Brand',
    '- **Status:** Openbaar',
    '- **Bijlagen:** Lesplan',
    '',
    '## Voorstel',
    'Het algemeen bestuur besluit:',
    '1. muziekles aan te bieden op 22 basisscholen;',
    '2. zes docenten aan te nemen.',
    '',
    '| Afgestemd met | Datum | Standpunt/advies |',
    '|:--|:--:|:--|',
    '| Scholen | 7-1-2027 | akkoord |',
    '| Docenten | 8-1-2027 | akkoord |',
    '| Ouderraad |  |  |',
    '',
    '## Inleiding',
    'Op 14 scholen is er nu geen muziekles.',
  ].join('\n'),
);

export const partnershipsFlat = [buses, music];
