import { control, controlAround, link, textBox } from '../docx/inline';
import { blocks, bold, heading, hidden, items, p, struck, together } from '../docx/markup';
import { docx } from '../docx/package';
import { row, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Each label above its value; a version that says Definitief, a writing date, hidden text in a decision. */
const noise = docxNote(
  {
    name: 'environment-service-noise',
    gold: {
      caseNumber: 'OD-2026-2201',
      body: 'Dagelijks bestuur',
      meetingDate: '2026-12-10',
      subject: 'Nieuwe meetwagens voor geluid',
      treatment: 'Besluitvormend',
      boardHolders: ['Mevr. Q. Aartsen'],
      author: 'D. Heijboer',
      confidentiality: 'besloten',
      attachments: ['Offertevergelijking'],
      request: [
        'Het dagelijks bestuur besluit:',
        'twee meetwagens te kopen voor ten hoogste € 185.000;',
        'de oude wagens te verkopen.',
      ],
      consultation: [
        ['MT', '17-11-2026', 'Akkoord'],
        ['Inkoop', '19-11-2026', 'Akkoord'],
        ['Opdrachtgeversoverleg', '24-11-2026', 'Akkoord, met dank'],
      ],
    },
  },
  () =>
    docx([
      heading('Adviesnota'),
      table(3, [
        [
          blocks(p(bold('Zaaknummer')), p('OD-2026-2201')),
          blocks(p(bold('Bestuursorgaan')), p('Dagelijks bestuur')),
          blocks(p(bold('Vergaderdatum')), p('do 10 december 2026')),
        ],
        [
          blocks(p(bold('Onderwerp')), p('Nieuwe meetwagens voor geluid')),
          blocks(p(bold('Behandelingstype')), p('Besluitvormend')),
          blocks(p(bold('Openbaarheid')), p('Besloten')),
        ],
        [
          blocks(p(bold('Bestuurlijk portefeuillehouder')), p('Mevr. Q. Aartsen')),
          blocks(p(bold('Auteur')), p('D. Heijboer')),
          blocks(p(bold('Bijlagen')), p('Offertevergelijking')),
        ],
        [
          blocks(p(bold('Datum')), p('4 november 2026')),
          blocks(p(bold('Versie')), p('1.2')),
          blocks(p(bold('Status')), p('Definitief')),
        ],
      ]),
      heading('Gevraagd besluit'),
      p('Het dagelijks bestuur besluit:'),
      items('numbers', [
        together('twee meetwagens te kopen', hidden(' (bij leverancier Zuidwind)'), ' voor ten hoogste € 185.000;'),
        'de oude wagens te verkopen.',
      ]),
      heading('Afstemming'),
      titled(
        ['Afgestemd met', 'Datum', 'Reactie'],
        [
          ['MT', '17-11-2026', 'Akkoord'],
          ['Inkoop', '19-11-2026', 'Akkoord'],
          ['Opdrachtgeversoverleg', '24-11-2026', together('Akkoord, ', struck('mits goedkoper'), 'met dank')],
        ],
      ),
      heading('Argumenten'),
      p('De huidige wagens zijn afgeschreven. Een reparatie kost meer dan de wagen waard is.'),
    ]),
);

/** As LibreOffice writes it, with another prefix; the case number stands in a text box, rows in content controls. */
const asbestos = docxNote(
  {
    name: 'environment-service-asbestos',
    gold: {
      caseNumber: 'ODNV-26-118',
      body: 'Algemeen bestuur Omgevingsdienst Noordveen',
      agendaItem: '5',
      meetingDate: '2026-12-17',
      subject: 'Toezicht op asbestdaken',
      treatment: 'Opiniërend',
      officialHolders: ['Ing. V. Molenkamp'],
      boardHolders: ['Wethouder O. Rietveldt'],
      author: 'Paula Zeelenberg',
      confidentiality: 'openbaar',
      attachments: ['Memo asbestdaken', 'Kaart per gemeente'],
      request: [
        'Te bespreken of het toezicht in 2027 wordt uitgebreid.',
        'Aan te geven hoeveel uren elke gemeente wil inzetten.',
      ],
      consultation: [
        ['Accountoverleg', '3 nov 2026', 'Positief'],
        ['Provincie', '10 nov 2026', 'Geen bezwaar'],
        ['Ondernemersvereniging', '', ''],
      ],
    },
  },
  () =>
    docx(
      [
        textBox('Zaaknummer: ODNV-26-118'),
        p(bold('Oplegnotitie voor: '), 'Algemeen bestuur Omgevingsdienst Noordveen'),
        p(bold('Agendapunt: '), '5'),
        p(bold('Datum vergadering: '), '17 dec. 2026'),
        p(bold('Onderwerp: '), 'Toezicht op asbestdaken'),
        p(bold('Behandelwijze: '), 'Opiniërend'),
        p(bold('Portefeuillehouder (ambtelijk): '), 'Ing. V. Molenkamp'),
        p(bold('Portefeuillehouder (bestuurlijk): '), 'Wethouder O. Rietveldt'),
        p(bold('Opsteller: '), control('Opsteller', 'Paula Zeelenberg')),
        p(bold('Openbaarheid: '), 'Openbaar'),
        p(bold('Bijlage(n): ')),
        p('1. ', link('Memo asbestdaken')),
        p('2. ', link('Kaart per gemeente')),
        p(bold('Beslispunten')),
        p('1. Te bespreken of het toezicht in 2027 wordt uitgebreid.'),
        p('2. Aan te geven hoeveel uren elke gemeente wil inzetten.'),
        table(3, [
          [bold('Partij'), bold('Datum'), bold('Standpunt')],
          ...[
            ['Accountoverleg', '3 nov 2026', 'Positief'],
            ['Provincie', '10 nov 2026', 'Geen bezwaar'],
            ['Ondernemersvereniging', '', ''],
          ].map((cells) => controlledRow(cells)),
        ]),
        p(bold('Aanleiding')),
        p('Het rijk schrapte de subsidie. Toch liggen er nog 2.300 daken.'),
      ],
      {
        header: p('Omgevingsdienst Noordveen'),
        footer: p('Pagina 1'),
        dialect: { prefix: 'ns0', main: 'document.xml' },
      },
    ),
);

function controlledRow(cells: readonly string[]) {
  return controlAround('Rij', row(cells));
}

export const environmentServicesWord = [noise, asbestos];
