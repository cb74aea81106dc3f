import { box, control, field, simpleField } from '../docx/inline';
import { blocks, bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** Strict Open XML; a tick list of bodies; advice of several offices under one title. */
const pumping = docxNote(
  {
    name: 'water-board-pumping-station',
    gold: {
      caseNumber: 'WS-26/09912',
      body: ['D&H', 'Dijkgraaf en heemraden'],
      agendaItem: '5.1',
      meetingDate: '2026-11-17',
      subject: 'Renovatie gemaal Kromme Sloot',
      treatment: 'Ter vaststelling',
      boardHolders: ['Heemraad U. Brinkman'],
      author: 'ir. H. Noordam',
      confidentiality: 'besloten',
      attachments: ['Ontwerp', 'Raming', 'Planning'],
      request: [
        'D&H wordt gevraagd:',
        'het ontwerp vast te stellen;',
        'het algemeen bestuur te vragen om een krediet van € 2,3 miljoen;',
        'de opdracht niet eerder te geven dan na het besluit van het algemeen bestuur.',
      ],
      consultation: [
        ['Afdeling Beheer', '26-10-2026', 'akkoord'],
        ['Control', '28-10-2026', 'akkoord, zie memo'],
        ['Directieraad', '2-11-2026', 'akkoord'],
      ],
    },
  },
  () =>
    docx(
      [
        p(bold('Agendavoorstel Waterschap Laagveen')),
        facts([
          ['Registratienummer', 'WS-26/09912'],
          ['Voor', together(box(true), ' D&H   ', box(false), ' Commissie Water   ', box(false), ' AB')],
          ['Agendapunt', '5.1'],
          ['Vergadering d.d.', 'dinsdag 17 november 2026'],
          ['Onderwerp', 'Renovatie gemaal Kromme Sloot'],
          ['Behandeling', 'Ter vaststelling'],
          ['Portefeuillehouder', 'Heemraad U. Brinkman'],
          ['Opsteller', 'ir. H. Noordam'],
          ['Openbaarheid', together(box(false), ' openbaar   ', box(true), ' besloten')],
          ['Bijlagen', 'Ontwerp\nRaming\nPlanning'],
        ]),
        heading('Voorstel'),
        p('D&H wordt gevraagd:'),
        items('numbers', [
          'het ontwerp vast te stellen;',
          'het algemeen bestuur te vragen om een krediet van € 2,3 miljoen;',
          'de opdracht niet eerder te geven dan na het besluit van het algemeen bestuur.',
        ]),
        table(3, [
          [bold('Advies van'), bold('Datum'), bold('Advies')],
          ['Afdeling Beheer', '26-10-2026', 'akkoord'],
          ['Control', '28-10-2026', 'akkoord, zie memo'],
          ['Directieraad', '2-11-2026', 'akkoord'],
        ]),
        heading('Inleiding'),
        p('Het gemaal dateert van 1963 en staat bij elke storm onder druk.'),
      ],
      { dialect: { isStrict: true } },
    ),
);

/** Values are fields of document properties, and the first page has a header of its own with the case number. */
const muskrats = docxNote(
  {
    name: 'water-board-fields',
    gold: {
      caseNumber: '1873321',
      body: 'Algemeen bestuur',
      meetingDate: '2026-12-09',
      subject: 'Bestrijding van muskusratten',
      treatment: 'Besluitvormend',
      boardHolders: ['W. Ypma'],
      author: 'Fenna Kooistra',
      confidentiality: 'onbekend',
      request: ['Het algemeen bestuur besluit:', 'het bestrijdingsplan vast te stellen;', 'vijf vangers aan te nemen.'],
      consultation: [
        ['Commissie Watersysteem', '18-nov-2026', 'positief advies'],
        ['Dagelijks bestuur', '24-nov-2026', 'akkoord'],
      ],
    },
  },
  () =>
    docx(
      [
        heading('Voorstel aan het algemeen bestuur'),
        facts([
          ['Bestuursorgaan:', control('Orgaan', 'Algemeen bestuur')],
          ['Vergaderdatum:', field('DOCPROPERTY Vergaderdatum \\* MERGEFORMAT', '9 december 2026')],
          ['Onderwerp:', simpleField('DOCPROPERTY Onderwerp', 'Bestrijding van muskusratten')],
          ['Behandelingstype:', 'Besluitvormend'],
          ['Portefeuillehouder:', 'W. Ypma'],
          ['Auteur:', field('AUTHOR', 'Fenna Kooistra')],
          ['Status:', together(field('IF "a" = "a" "Niet"', 'Niet'), ' openbaar')],
        ]),
        heading('Beslispunten'),
        p('Het algemeen bestuur besluit:'),
        p('- het bestrijdingsplan vast te stellen;'),
        p('- vijf vangers aan te nemen.'),
        table(3, [
          [bold('Afgestemd met'), bold('Datum'), bold('Standpunt')],
          ['Commissie Watersysteem', '18-nov-2026', 'positief advies'],
          ['Dagelijks bestuur', '24-nov-2026', 'akkoord'],
        ]),
        heading('Argumenten'),
        p('Graverij maakt kaden zwak.'),
      ],
      {
        firstHeader: blocks(p('Waterschap De Vlietlanden'), p('Zaaknummer: 1873321')),
        header: p('Vervolgblad'),
        properties: { Onderwerp: 'Bestrijding van muskusratten', Vergaderdatum: '9 december 2026' },
      },
    ),
);

export const waterBoardsWord = [pumping, muskrats];
