import { deleted, inserted, oldBox, simpleField } from '../docx/inline';
import { blocks, bold, heading, items, p, struck, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Tick boxes of old Word for the body and for the secrecy, initials in a routing table. */
const parking = docxNote(
  {
    name: 'college-parking',
    gold: {
      caseNumber: '2026-118734',
      body: ['College', 'College van B en W'],
      meetingDate: '2026-11-24',
      subject: 'Parkeerplaatsen Oude Haven',
      boardHolders: ['wethouder J. Tamboer'],
      author: 'M. Bartlema',
      confidentiality: 'openbaar',
      attachments: ['Tekening parkeerplaatsen', 'Verslag bewonersavond'],
      request: [
        'Het college besluit:',
        'de inrichting van de Oude Haven vast te stellen;',
        'een krediet van € 75.000 beschikbaar te stellen;',
        'de bewoners per brief te informeren.',
      ],
      consultation: [
        ['Teamleider Ruimte', '9-11-2026', 'RvE'],
        ['Financiën', '11-11-2026', 'HK'],
        ['Juridische zaken', '', ''],
      ],
    },
  },
  () =>
    docx([
      heading('Collegevoorstel gemeente Oudewold'),
      table(4, [
        [bold('Zaaknummer'), '2026-118734', bold('Steller'), 'M. Bartlema'],
        [bold('Collegevergadering'), '24 november 2026', bold('Portefeuillehouder'), 'wethouder J. Tamboer'],
        [bold('Onderwerp'), { content: 'Parkeerplaatsen Oude Haven', span: 3 }],
        [
          bold('Orgaan'),
          together(oldBox(true), ' College'),
          together(oldBox(false), ' Raad'),
          together(oldBox(false), ' Burgemeester'),
        ],
        [bold('Openbaar'), together(oldBox(true), ' Ja'), { content: together(oldBox(false), ' Nee'), span: 2 }],
        [bold('Bijlagen'), { content: 'Tekening parkeerplaatsen\nVerslag bewonersavond', span: 3 }],
      ]),
      heading('Beslispunten'),
      p('Het college besluit:'),
      items('numbers', [
        'de inrichting van de Oude Haven vast te stellen;',
        'een krediet van € 75.000 beschikbaar te stellen;',
        'de bewoners per brief te informeren.',
      ]),
      heading('Routing'),
      table(3, [
        [bold('Afgestemd met'), bold('Datum'), bold('Paraaf akkoord')],
        ['Teamleider Ruimte', '9-11-2026', 'RvE'],
        ['Financiën', '11-11-2026', 'HK'],
        ['Juridische zaken', '', ''],
      ]),
      heading('Inleiding'),
      p('De kade is opgeknapt, maar de auto’s staan nog waar zij altijd stonden.'),
    ]),
);

/** Openbaar is struck, and what track changes deleted is still in the file. */
const shelter = docxNote(
  {
    name: 'college-shelter',
    gold: {
      caseNumber: '88412',
      body: 'College van burgemeester en wethouders',
      agendaItem: 'B-03',
      meetingDate: '2026-12-01',
      subject: 'Opvanglocatie De Werf',
      treatment: 'Bespreekstuk',
      boardHolders: ['burgemeester'],
      author: 'A. de Haas-Vink',
      confidentiality: 'onbekend',
      attachments: ['Beheerplan De Werf'],
      request: [
        'Het college besluit:',
        'de locatie De Werf te gebruiken tot 1 januari 2028;',
        'met de eigenaar een huurovereenkomst te sluiten.',
      ],
      consultation: [
        ['Adviseur openbare orde', '13-nov-2026', 'Akkoord'],
        ['Communicatie', '16-nov-2026', 'Akkoord'],
        ['Vastgoed', '20-nov-2026', 'Akkoord met de huurprijs'],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Registratienummer:', '88412'],
        ['Bestuursorgaan:', 'College van burgemeester en wethouders'],
        ['Agendanummer:', simpleField('DOCPROPERTY Nummer', 'B-03')],
        ['Vergaderdatum:', together('1 december ', deleted('2025'), inserted('2026'))],
        ['Onderwerp:', 'Opvanglocatie De Werf'],
        ['Behandeling:', 'Bespreekstuk'],
        ['Portefeuillehouder:', 'burgemeester'],
        ['Steller:', 'A. de Haas-Vink'],
        ['Openbaarheid:', together(struck('Openbaar'), ' / in overleg')],
        ['Bijlagen:', 'Beheerplan De Werf'],
      ]),
      heading('Voorgesteld besluit'),
      p('Het college besluit:'),
      p('1. de locatie De Werf te gebruiken tot 1 januari 2028;'),
      p('2. ', deleted('een brief te sturen;'), inserted('met de eigenaar een huurovereenkomst te sluiten.')),
      titled(
        ['Afgestemd met', 'Datum', 'Advies'],
        [
          ['Adviseur openbare orde', '13-nov-2026', 'Akkoord'],
          ['Communicatie', '16-nov-2026', 'Akkoord'],
          ['Vastgoed', together(deleted('2-nov-2026'), inserted('20-nov-2026')), 'Akkoord met de huurprijs'],
          { cells: ['Griffie', '', ''], tracked: 'del' },
        ],
      ),
      heading('Kanttekeningen'),
      p('De buurt is pas kort geleden gevraagd om mee te denken.'),
    ]),
);

/** Tables within a table's cells; the secrecy is a question with an answer. */
const sports = docxNote(
  {
    name: 'college-sports-nested',
    gold: {
      caseNumber: 'Z/26/004412',
      body: 'College',
      meetingDate: '2026-12-15',
      subject: 'Renovatie sporthal De Kolk',
      treatment: 'Akkoordstuk',
      boardHolders: ['P. Wijbrandi'],
      author: 'K. van Hout',
      confidentiality: 'geheim',
      request: ['Het college besluit de aanbesteding van de renovatie te starten.'],
      consultation: [
        ['Inkoop', '1-12-2026', 'akkoord'],
        ['Sport', '2-12-2026', 'akkoord'],
      ],
    },
  },
  () =>
    docx([
      table(2, [
        [
          facts([
            ['Zaaknummer', 'Z/26/004412'],
            ['Orgaan', 'College'],
            ['Datum vergadering', '15-12-2026'],
            ['Onderwerp', 'Renovatie sporthal De Kolk'],
          ]),
          facts([
            ['Soort stuk', ''],
            ['Behandeling', 'Akkoordstuk'],
            ['Portefeuillehouder', 'P. Wijbrandi'],
            ['Steller', 'K. van Hout'],
            ['Geheim', 'Ja'],
          ]),
        ],
        [
          {
            content: blocks(p(bold('Besluit')), p('Het college besluit de aanbesteding van de renovatie te starten.')),
            span: 2,
          },
        ],
        [
          {
            content: blocks(
              p(bold('Afstemming')),
              table(3, [
                [bold('Afgestemd met'), bold('Datum'), bold('Standpunt')],
                ['Inkoop', '1-12-2026', 'akkoord'],
                ['Sport', '2-12-2026', 'akkoord'],
              ]),
            ),
            span: 2,
          },
        ],
        [{ content: blocks(p(bold('Toelichting')), p('De vloer en de installaties zijn veertig jaar oud.')), span: 2 }],
      ]),
    ]),
);

export const collegesWord = [parking, shelter, sports];
