import { hint } from '../docx/inline';
import { bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Two tables of the same kind: inside and outside the organisation. */
const housing = docxNote(
  {
    name: 'health-service-two-tables',
    gold: {
      caseNumber: 'D-26-4410',
      body: 'Algemeen Bestuur GGD Kustregio',
      agendaItem: '5',
      meetingDate: '2026-12-16',
      subject: 'Nieuwe locatie Havenstraat',
      treatment: 'Besluitvormend',
      boardHolders: ['Mw. A. Lodewijks', 'Dhr. T. Pel'],
      author: 'Stefan Kuipers',
      confidentiality: 'vertrouwelijk',
      attachments: ['Huurcontract', 'Verhuisplan'],
      request: [
        'Het Algemeen Bestuur wordt voorgesteld:',
        'Het huurcontract voor de Havenstraat aan te gaan voor tien jaar.',
        'De kosten van de verhuizing, € 310.000, te dekken uit de algemene reserve.',
      ],
      consultation: [
        ['Ondernemingsraad', '9-11-2026', 'Positief advies'],
        ['Directieteam', '2-11-2026', 'Akkoord'],
        ['Gemeente Duinzicht', '20-11-2026', 'Akkoord'],
        ['Verhuurder', '23-11-2026', 'Akkoord met de termijn'],
      ],
    },
  },
  () =>
    docx([
      p(bold('Voorstel Algemeen Bestuur')),
      facts([
        ['Dossiernummer', 'D-26-4410'],
        ['Gremium', 'Algemeen Bestuur GGD Kustregio'],
        ['Datum bespreking', '16-12-’26'],
        ['Agendapunt', '5'],
        ['Onderwerp', 'Nieuwe locatie Havenstraat'],
        ['Soort behandeling', 'Besluitvormend'],
        ['Bestuurlijke portefeuillehouders', 'Mw. A. Lodewijks en Dhr. T. Pel'],
        ['Auteur', 'Stefan Kuipers'],
        ['Vertrouwelijkheid', 'Vertrouwelijk'],
        ['Bijlagen', '1. Huurcontract\n2. Verhuisplan'],
      ]),
      p(bold('Voorgesteld besluit')),
      p('Het Algemeen Bestuur wordt voorgesteld:'),
      items('numbers', [
        'Het huurcontract voor de Havenstraat aan te gaan voor tien jaar.',
        'De kosten van de verhuizing, € 310.000, te dekken uit de algemene reserve.',
      ]),
      p(bold('Intern')),
      titled(
        ['Intern afgestemd met', 'Datum', 'Advies'],
        [
          ['Ondernemingsraad', '9-11-2026', 'Positief advies'],
          ['Directieteam', '2-11-2026', 'Akkoord'],
        ],
      ),
      p(bold('Extern')),
      titled(
        ['Extern afgestemd met', 'Datum', 'Advies'],
        [
          ['Gemeente Duinzicht', '20-11-2026', 'Akkoord'],
          ['Verhuurder', '23-11-2026', 'Akkoord met de termijn'],
        ],
      ),
      p(bold('Toelichting')),
      p('Het oude pand heeft geen lift en wordt gesloopt.'),
    ]),
);

/** No table for the parties: a list. Subject and treatment still show Word's hints. */
const lice = docxNote(
  {
    name: 'health-service-parties-in-a-list',
    hasNoTable: true,
    gold: {
      caseNumber: 'GGD.26.771',
      body: 'Bestuurscommissie Volksgezondheid',
      meetingDate: '2027-01-27',
      subject: 'Samen voorlichten op scholen',
      boardHolders: ['B. van der Wielen'],
      author: 'M. Tichelaar',
      confidentiality: 'openbaar',
      attachments: ['Voorlichtingsplan'],
      request: [
        'De bestuurscommissie wordt gevraagd:',
        'kennis te nemen van het voorlichtingsplan;',
        'het plan uit te dragen in de eigen gemeente.',
      ],
      consultation: [
        ['Schoolbesturen', '8 december 2026', 'akkoord'],
        ['Jeugdartsen', '10 december 2026', 'akkoord, graag ook voor het speciaal onderwijs'],
      ],
    },
  },
  () =>
    docx([
      heading('Nota'),
      p(bold('Kenmerk: '), 'GGD.26.771'),
      p(bold('Nota voor: '), 'Bestuurscommissie Volksgezondheid'),
      p(bold('Vergaderdatum: '), 'wo. 27 jan. 2027'),
      p(bold('Onderwerp: '), 'Samen voorlichten op scholen'),
      p(bold('Behandelingstype: '), hint('Type', 'Kies een type.')),
      p(bold('Verantwoordelijk bestuurder: '), 'B. van der Wielen'),
      p(bold('Steller: '), 'M. Tichelaar'),
      p(bold('Status: '), 'Openbaar'),
      p(bold('Bijlage: '), 'Voorlichtingsplan'),
      heading('Wat wordt gevraagd?'),
      p('De bestuurscommissie wordt gevraagd:'),
      items('bullets', ['kennis te nemen van het voorlichtingsplan;', 'het plan uit te dragen in de eigen gemeente.']),
      heading('Afgestemd met'),
      items('bullets', [
        'Schoolbesturen, 8 december 2026: akkoord',
        together('Jeugdartsen, 10 december 2026: ', 'akkoord, graag ook voor het speciaal onderwijs'),
      ]),
      heading('Inleiding'),
      p('Scholen krijgen nu van vijf instanties een eigen folder.'),
      table(2, [['Planning', 'Start in maart']]),
    ]),
);

export const healthServicesWord = [housing, lice];
