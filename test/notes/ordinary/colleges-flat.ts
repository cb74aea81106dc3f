import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A form: the values are in fields. */
const market = pdfNote(
  {
    name: 'college-form-fields',
    gold: {
      caseNumber: '2026.7781',
      body: 'College van B en W',
      meetingDate: '2026-12-22',
      subject: 'Verplaatsing van de weekmarkt',
      boardHolders: ['Wethouder F. Spaan'],
      author: 'B. Gerritsma',
      confidentiality: 'openbaar',
      request: [
        'De weekmarkt tijdens de werkzaamheden te verplaatsen naar het Kerkplein.',
        'De marktgelden in deze periode te halveren.',
      ],
      consultation: [
        ['Marktcommissie', '1-12-2026', 'akkoord'],
        ['Verkeer', '3-12-2026', 'akkoord'],
      ],
    },
  },
  () =>
    pdf([
      { line: 'Voorstel aan het college van de gemeente Lindemeer', isBold: true },
      {
        columns: [0, 160],
        rows: [
          ['Zaaknummer:', { field: '2026.7781' }],
          ['Bestuursorgaan:', { field: 'College van B en W' }],
          ['Datum vergadering:', { field: '22 december 2026' }],
          ['Onderwerp:', { field: 'Verplaatsing van de weekmarkt' }],
          ['Bestuurlijk portefeuillehouder:', { field: 'Wethouder F. Spaan' }],
          ['Steller:', { field: 'B. Gerritsma' }],
          ['Openbaarheid:', { field: 'Openbaar' }],
        ],
      },
      { line: 'Beslispunten', isBold: true },
      { sign: '1.', item: 'De weekmarkt tijdens de werkzaamheden te verplaatsen naar het Kerkplein.' },
      { sign: '2.', item: 'De marktgelden in deze periode te halveren.' },
      { space: 8 },
      {
        columns: [0, 180, 280],
        hasTitles: true,
        rows: [
          ['Afgestemd met', 'Datum', 'Advies'],
          ['Marktcommissie', { field: '1-12-2026' }, { field: 'akkoord' }],
          ['Verkeer', { field: '3-12-2026' }, { field: 'akkoord' }],
        ],
      },
      { line: 'Inleiding', isBold: true },
      { text: 'Van januari tot juni ligt de Markt open voor het nieuwe riool.' },
    ]),
);

/** Pasted from a pdf: all cells of a row on a line, without anything between them. */
const library = textNote(
  {
    name: 'college-pasted-from-pdf',
    gold: {
      caseNumber: '554-2026',
      body: 'College van burgemeester en wethouders',
      agendaItem: '8',
      meetingDate: '2026-11-17',
      subject: 'Subsidie bibliotheek 2027',
      boardHolders: ['Mevr. H. Zwaan'],
      author: 'O. Reitsma',
      confidentiality: 'openbaar',
      attachments: ['Subsidieaanvraag', 'Jaarplan bibliotheek'],
      request: [
        'Het college wordt gevraagd om:',
        'De bibliotheek in 2027 € 412.000 subsidie te verlenen.',
        'Afspraken te maken over de openingstijden van de vestiging Oost.',
      ],
      consultation: [
        ['Team Samenleving', '2-nov-2026', 'Akkoord'],
        ['Team Financiën', '4-nov-2026', 'Niet akkoord, dekking ontbreekt'],
        ['Directie', '', ''],
      ],
    },
  },
  [
    'Zaaknummer: 554-2026 ',
    'Oplegnotitie voor: College van burgemeester en wethouders ',
    'Agendapunt: 8 ',
    'Vergaderdatum: 17-nov-2026 ',
    'Onderwerp: Subsidie bibliotheek 2027 ',
    'Portefeuillehouder (bestuurlijk): Mevr. H. Zwaan ',
    'Auteur: O. Reitsma ',
    'Status: Openbaar ',
    'Bijlagen: • Subsidieaanvraag ',
    '• Jaarplan bibliotheek ',
    ' ',
    'Voorstel ',
    ' ',
    'Het college wordt gevraagd om: ',
    '• De bibliotheek in 2027 € 412.000 subsidie te verlenen. ',
    '• Afspraken te maken over de openingstijden van de vestiging ',
    'Oost. ',
    ' ',
    'Afgestemd met: Datum: Standpunt/advies: ',
    'Team Samenleving 2-nov-2026 Akkoord ',
    'Team Financiën 4-nov-2026 Niet akkoord, dekking ontbreekt ',
    'Directie ',
    ' ',
    'Inleiding ',
    'De bibliotheek vroeg dit jaar tien procent meer dan vorig jaar. ',
  ].join('\n'),
);

export const collegesFlat = [market, library];
