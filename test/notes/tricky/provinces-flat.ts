import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** On their side, on two pages, with a running footer; the table stands before the proposal. */
const castles = pdfNote(
  {
    name: 'province-turned-two-pages',
    gold: {
      caseNumber: 'GS-2026-0711',
      body: 'Gedeputeerde Staten',
      agendaItem: '5.2',
      meetingDate: '2026-12-22',
      subject: 'Onderhoud van kastelen',
      treatment: 'Besluitvormend',
      boardHolders: ['A. Zoetelief'],
      author: 'Merel Tukker',
      confidentiality: 'openbaar',
      attachments: ['Onderhoudsplan'],
      request: [
        'Gedeputeerde Staten besluiten:',
        'Het onderhoudsplan voor zeven kastelen vast te stellen.',
        'De subsidieregeling monumenten open te stellen op 1 februari 2027.',
      ],
      consultation: [
        ['Monumentenwacht', '23-11-2026', 'Akkoord'],
        ['Eigenaren', '30-11-2026', 'Akkoord, graag langere termijn'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 150],
          rows: [
            ['Zaaknummer:', 'GS-2026-0711'],
            ['Bestuursorgaan:', 'Gedeputeerde Staten'],
            ['Agendapunt:', '5.2'],
            ['Datum GS:', '22 december 2026'],
            ['Onderwerp:', 'Onderhoud van kastelen'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['Portefeuillehouder GS:', 'A. Zoetelief'],
            ['Opsteller:', 'Merel Tukker'],
            ['Status:', 'Openbaar'],
            ['Bijlagen:', '• Onderhoudsplan'],
          ],
        },
        { space: 8 },
        {
          columns: [0, 150, 240],
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Monumentenwacht', '23-11-2026', 'Akkoord'],
            ['Eigenaren', '30-11-2026', 'Akkoord, graag langere termijn'],
          ],
        },
        { line: 'Aanleiding', isBold: true },
        { text: 'Twee daken lekken en drie torens staan in de steigers.' },
        { break: 'page' },
        { line: 'Voorstel', isBold: true },
        { line: 'Gedeputeerde Staten besluiten:' },
        { sign: '1.', item: 'Het onderhoudsplan voor zeven kastelen vast te stellen.' },
        { sign: '2.', item: 'De subsidieregeling monumenten open te stellen op 1 februari 2027.' },
        { line: 'Vervolg', isBold: true },
        { text: 'De regeling verschijnt in januari in het provinciaal blad.' },
      ],
      { isTurned: true, footer: 'Provincie Hoogveen, nota GS-2026-0711, blad #' },
    ),
);

/** With the marks of a chat program: stars for bold, dashes for a list, bars without the outer ones. */
const windmills = textNote(
  {
    name: 'province-stars-and-bars',
    gold: {
      caseNumber: '2026/PS/311',
      body: 'Provinciale Staten',
      agendaItem: '13',
      meetingDate: '2027-02-03',
      subject: 'Zoekgebieden voor windmolens',
      treatment: 'Opiniërend',
      boardHolders: ['W. Rademaker'],
      author: 'Chantal de Graaf-Pool',
      confidentiality: 'openbaar',
      attachments: ['Kaart zoekgebieden', 'Milieurapport'],
      request: [
        'Provinciale Staten worden gevraagd:',
        'aan te geven welke gebieden afvallen;',
        'het college te vragen om een participatieplan.',
      ],
      consultation: [
        ['Gemeenten', '2-12-2026', 'verdeeld'],
        ['Energieregio', '4-12-2026', 'akkoord'],
        ['Defensie', '', ''],
      ],
    },
  },
  [
    '**Registratienummer:** 2026/PS/311',
    '**Bestuursorgaan:** Provinciale Staten',
    '**Agendapunt:** 13',
    '**Vergaderdatum:** 3 februari 2027',
    '**Onderwerp:** Zoekgebieden voor windmolens',
    '**Behandelingstype:** Opiniërend',
    '**Portefeuillehouder (bestuurlijk):** W. Rademaker',
    '**Steller:** Chantal de Graaf-Pool',
    '**Openbaarheid:** Openbaar',
    '**Bijlagen:**',
    '- Kaart zoekgebieden',
    '- Milieurapport',
    '',
    '**Voorstel**',
    'Provinciale Staten worden gevraagd:',
    '1. aan te geven welke gebieden afvallen;',
    '2. het college te vragen om een participatieplan.',
    '',
    'Afgestemd met | Datum | Advies',
    '---|---|---',
    'Gemeenten | 2-12-2026 | verdeeld',
    'Energieregio | 4-12-2026 | akkoord',
    'Defensie | |',
    '',
    '**Inleiding**',
    'Zeven gebieden bleven over na het onderzoek.',
  ].join('\n'),
);

export const provincesFlat = [castles, windmills];
