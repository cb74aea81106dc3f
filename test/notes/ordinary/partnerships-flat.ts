import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A plain pdf with many decisions, of which one is numbered like an argument. */
const archive = pdfNote(
  {
    name: 'partnership-archive',
    gold: {
      caseNumber: 'RHC.2026.019',
      body: 'Algemeen bestuur Regionaal Archief',
      agendaItem: '7',
      meetingDate: '2026-12-16',
      subject: 'Nieuw depot',
      treatment: 'Besluitvormend',
      officialHolders: ['Archivaris D. Bosma'],
      boardHolders: ['Mevr. N. Ali'],
      author: 'D. Bosma',
      confidentiality: 'geheim',
      attachments: ['Locatieonderzoek', 'Bouwkostenraming'],
      request: [
        'Het algemeen bestuur besluit:',
        'Te kiezen voor locatie Havenkwartier.',
        'De optie op de grond te nemen.',
        'Argumenten van bewoners mee te wegen bij het ontwerp.',
        'Geheimhouding op te leggen op de bouwkostenraming.',
      ],
      consultation: [
        ['Directeurenoverleg', '30-nov-2026', 'Akkoord'],
        ['Archiefcommissie', '2-dec-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf([
      {
        columns: [0, 170],
        gap: 3,
        rows: [
          ['Zaaknummer', 'RHC.2026.019'],
          ['Oplegnotitie voor', 'Algemeen bestuur Regionaal Archief'],
          ['Agendapunt', '7'],
          ['Vergaderdatum', '16-dec-2026'],
          ['Onderwerp', 'Nieuw depot'],
          ['Behandelingstype', 'Besluitvormend'],
          ['(ambtelijk) Portefeuillehouder', 'Archivaris D. Bosma'],
          ['Portefeuillehouder AB', 'Mevr. N. Ali'],
          ['Auteur', 'D. Bosma'],
          ['Status', 'Geheim'],
          ['Bijlagen', '- Locatieonderzoek\n- Bouwkostenraming'],
        ],
      },
      { line: 'Voorstel', isBold: true },
      { line: 'Het algemeen bestuur besluit:' },
      { sign: '1.', item: 'Te kiezen voor locatie Havenkwartier.' },
      { sign: '2.', item: 'De optie op de grond te nemen.' },
      { sign: '3.', item: 'Argumenten van bewoners mee te wegen bij het ontwerp.' },
      { sign: '4.', item: 'Geheimhouding op te leggen op de bouwkostenraming.' },
      { space: 8 },
      {
        columns: [0, 180, 280],
        hasTitles: true,
        rows: [
          ['Afgestemd met', 'Datum', 'Standpunt/advies'],
          ['Directeurenoverleg', '30-nov-2026', 'Akkoord'],
          ['Archiefcommissie', '2-dec-2026', 'Akkoord'],
        ],
      },
      { line: 'Aanleiding', isBold: true },
      { text: 'Het huidige depot is vol en te vochtig.' },
    ]),
);

/** Typed by hand in the chat: no table, positions in sentences of a line each. */
const tourism = textNote(
  {
    name: 'partnership-typed-by-hand',
    gold: {
      caseNumber: 'RT-2026-11',
      body: 'Stuurgroep Recreatie',
      meetingDate: '2027-01-14',
      subject: 'Fietsroutes langs het water',
      treatment: 'Besluitvormend',
      author: 'Anouk Terlouw',
      confidentiality: 'openbaar',
      request: ['De routekaart vast te stellen', 'Borden te bestellen voor 80 kilometer'],
      consultation: [
        ['Wandelnetwerk', '1 december 2026', 'akkoord'],
        ['Gemeente Heuvelakker', '3 december 2026', 'niet akkoord'],
      ],
    },
  },
  [
    'zaaknummer RT-2026-11',
    'oplegnotitie voor: Stuurgroep Recreatie',
    'vergaderdatum: 14-1-2027',
    'onderwerp: Fietsroutes langs het water',
    'behandelingstype: Besluitvormend',
    'auteur: Anouk Terlouw',
    'status: openbaar',
    'voorstel:',
    '- De routekaart vast te stellen',
    '- Borden te bestellen voor 80 kilometer',
    'afgestemd met:',
    'Wandelnetwerk 1 december 2026 akkoord',
    'Gemeente Heuvelakker 3 december 2026 niet akkoord',
  ].join('\n'),
);

export const partnershipsFlat = [archive, tourism];
