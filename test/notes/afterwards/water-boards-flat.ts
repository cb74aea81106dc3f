import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A form with drawn boxes for the treatment, and with fields for the parties' answers of which two are empty. */
const pumps = pdfNote(
  {
    name: 'water-board-form-and-boxes',
    gold: {
      caseNumber: 'WRB-26-1902',
      body: 'Dijkgraaf en hoogheemraden',
      meetingDate: '2027-01-19',
      subject: 'Automatisering van gemalen',
      treatment: ['Ter vaststelling'],
      boardHolders: ['Hoogheemraad R. Ploegman'],
      author: 'Thijs Oord',
      confidentiality: 'openbaar',
      request: [
        'Dijkgraaf en hoogheemraden besluiten:',
        'dertig gemalen op afstand bedienbaar te maken;',
        'het werk te gunnen aan de laagste inschrijver.',
      ],
      consultation: [
        ['Beveiliging', '7-12-2026', 'akkoord'],
        ['Beheer', '', ''],
        ['Inkoop', '', ''],
      ],
    },
  },
  () =>
    pdf([
      {
        columns: [0, 160],
        isRuled: true,
        rows: [
          ['Registratienummer', { field: 'WRB-26-1902' }],
          ['Bestuursorgaan', { field: 'Dijkgraaf en hoogheemraden' }],
          ['Vergadering d.d.', { field: '19 januari 2027' }],
          ['Onderwerp', { field: 'Automatisering van gemalen' }],
          ['Portefeuillehouder', { field: 'Hoogheemraad R. Ploegman' }],
          ['Opsteller', { field: 'Thijs Oord' }],
          ['Openbaarheid', { field: 'Openbaar' }],
        ],
      },
      {
        columns: [0, 160, 270],
        rows: [['Behandeling', { text: 'Ter kennisname', box: 'open' }, { text: 'Ter vaststelling', box: 'ticked' }]],
      },
      { space: 12 },
      { line: 'Voorstel', isBold: true },
      { line: 'Dijkgraaf en hoogheemraden besluiten:' },
      { sign: '1.', item: 'dertig gemalen op afstand bedienbaar te maken;' },
      { sign: '2.', item: 'het werk te gunnen aan de laagste inschrijver.' },
      { space: 12 },
      {
        columns: [0, 160, 270],
        isRuled: true,
        hasTitles: true,
        rows: [
          ['Afgestemd met', 'Datum', 'Advies'],
          ['Beveiliging', { field: '7-12-2026' }, { field: 'akkoord' }],
          ['Beheer', { field: '' }, { field: '' }],
          ['Inkoop', { field: '' }, { field: '' }],
        ],
      },
      { space: 12 },
      { line: 'Aanleiding', isBold: true },
      { text: 'Nu rijdt er iemand langs om een gemaal aan of uit te zetten.' },
    ]),
);

/** From a telephone: short lines, a value that goes on on the next, the table as a list of lines with slashes. */
const quay = textNote(
  {
    name: 'water-board-from-telephone',
    gold: {
      caseNumber: 'WS-260931',
      body: 'Algemeen bestuur',
      agendaItem: '5',
      meetingDate: '2026-12-16',
      subject: 'Herstel van de kade langs de Oude Vaart in het dorp',
      treatment: 'Besluitvormend',
      boardHolders: ['J. Akkerman'],
      author: 'Rik Bos',
      confidentiality: 'openbaar',
      request: [
        'Het algemeen bestuur besluit:',
        'een krediet van € 850.000 te verlenen voor het herstel van de kade;',
        'bewoners vooraf een brief te sturen.',
      ],
      consultation: [
        ['Gemeente', '24-11-2026', 'akkoord'],
        ['Monumentenzorg', '25-11-2026', 'akkoord'],
      ],
    },
  },
  [
    'Zaaknummer: WS-260931',
    'Bestuursorgaan: Algemeen bestuur',
    'Agendapunt: 5',
    'Vergaderdatum: 16-12-2026',
    'Onderwerp: Herstel van de kade',
    'langs de Oude Vaart in het dorp',
    'Behandelingstype:',
    'Besluitvormend',
    'Portefeuillehouder AB: J. Akkerman',
    'Auteur: Rik Bos',
    'Status: Openbaar',
    '',
    'Voorstel:',
    'Het algemeen bestuur besluit:',
    '1. een krediet van € 850.000 te',
    'verlenen voor het herstel van de',
    'kade;',
    '2. bewoners vooraf een brief te',
    'sturen.',
    '',
    'Afgestemd met:',
    'Gemeente / 24-11-2026 / akkoord',
    'Monumentenzorg / 25-11-2026 / akkoord',
    '',
    'Inleiding:',
    'De kade zakt en er zijn scheuren',
    'te zien in de muur.',
  ].join('\n'),
);

export const waterBoardsFlat = [pumps, quay];
