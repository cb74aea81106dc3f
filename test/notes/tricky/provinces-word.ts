import { box, simpleField } from '../docx/inline';
import { bold, doublyStruck, heading, items, p, struck, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** Every choice stands in the cell, and what does not apply is struck out. */
const airport = docxNote(
  {
    name: 'province-strike-what-does-not-apply',
    gold: {
      caseNumber: 'PN 2026-140882',
      body: ['GS', 'Gedeputeerde Staten'],
      agendaItem: '2.1',
      meetingDate: '2026-12-01',
      subject: 'Bijdrage luchthaven Noordermeer',
      treatment: ['Besluitvormend', 'besluitvormend'],
      boardHolders: ['R. Kappers'],
      author: 'H. Douwes',
      confidentiality: ['besloten', 'onbekend'],
      attachments: ['Businesscase', 'Brief aan Provinciale Staten'],
      request: [
        'GS besluiten:',
        'een eenmalige bijdrage van € 900.000 te verlenen;',
        'de brief aan Provinciale Staten vast te stellen;',
        'de gedeputeerde te machtigen voor kleine wijzigingen in de tekst.',
      ],
      consultation: [
        ['Economie', '16-11-2026', 'Akkoord'],
        ['Natuur en Milieu', '17-11-2026', 'Niet akkoord wegens stikstof'],
        ['Concerncontrol', '18-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      heading('GS-nota'),
      facts([
        ['Zaaknummer', 'PN 2026-140882'],
        ['Orgaan', together('GS / ', struck('PS'))],
        ['Datum GS', '1 dec 2026'],
        ['Agendapunt', '2.1'],
        ['Onderwerp', 'Bijdrage luchthaven Noordermeer'],
        ['Behandeling', together('Besluitvormend / ', struck('informerend / opiniërend'))],
        ['Gedeputeerde', 'R. Kappers'],
        ['Opsteller', 'H. Douwes'],
        ['Openbaarheid', together(doublyStruck('Openbaar'), ' / ', 'Besloten')],
        ['Bijlagen (2)', 'Businesscase\nBrief aan Provinciale Staten'],
      ]),
      heading('Ontwerpbesluit'),
      p('GS besluiten:'),
      p('I.  een eenmalige bijdrage van € 900.000 te verlenen;'),
      p('II. de brief aan Provinciale Staten vast te stellen;'),
      p('III. de gedeputeerde te machtigen voor kleine wijzigingen in de tekst.'),
      table(3, [
        [bold('Afstemming met'), bold('Datum'), bold('Standpunt')],
        ['Economie', '16-11-2026', 'Akkoord'],
        ['Natuur en Milieu', '17-11-2026', 'Niet akkoord wegens stikstof'],
        ['Concerncontrol', '18-11-2026', 'Akkoord'],
      ]),
      heading('Samenvatting'),
      p('De luchthaven heeft geld nodig voor een nieuwe landingsbaan.'),
    ]),
);

/** Everything in tables within tables, and an empty choice for Openbaar beside a ticked one. */
const cycling = docxNote(
  {
    name: 'province-tables-in-tables',
    gold: {
      caseNumber: '7712034',
      body: 'Provinciale Staten',
      meetingDate: '2027-03-03',
      subject: 'Doorfietsroutes 2027-2032',
      treatment: 'Besluitvormend',
      boardHolders: ['Gedeputeerde B. Nauta'],
      author: 'Inge Slotboom',
      confidentiality: 'openbaar',
      attachments: ['Routekaart', 'Raming'],
      request: [
        'Provinciale Staten besluiten:',
        'tien doorfietsroutes aan te wijzen;',
        'hiervoor € 42 miljoen te reserveren.',
      ],
      consultation: [
        ['Fietsersbond', '1 feb. 2027', 'akkoord'],
        ['Gemeenten', '3 feb. 2027', 'akkoord, mits cofinanciering'],
      ],
    },
  },
  () =>
    docx([
      table(1, [
        [heading('Statenvoorstel')],
        [
          table(2, [
            [
              facts([
                ['Stuknummer', simpleField('DOCPROPERTY Stuknummer', '7712034')],
                ['Bestuursorgaan', 'Provinciale Staten'],
                ['Datum vergadering', '3 maart 2027'],
              ]),
              facts([
                ['Steller', 'Inge Slotboom'],
                ['Portefeuillehouder', 'Gedeputeerde B. Nauta'],
                ['Openbaar', together(box(true), ' Ja ', box(false), ' Nee')],
              ]),
            ],
          ]),
        ],
        [
          facts([
            ['Onderwerp', 'Doorfietsroutes 2027-2032'],
            ['Type behandeling', 'Besluitvormend'],
            ['Bijlagen', '1. Routekaart\n2. Raming'],
          ]),
        ],
        [heading('Voorstel')],
        [p('Provinciale Staten besluiten:')],
        [items('numbers', ['tien doorfietsroutes aan te wijzen;', 'hiervoor € 42 miljoen te reserveren.'])],
        [
          table(3, [
            [bold('Afgestemd met'), bold('Datum'), bold('Standpunt/advies')],
            ['Fietsersbond', '1 feb. 2027', 'akkoord'],
            ['Gemeenten', '3 feb. 2027', 'akkoord, mits cofinanciering'],
          ]),
        ],
        [heading('Inleiding')],
        [p('Wie snel kan fietsen, laat de auto vaker staan.')],
      ]),
    ]),
);

export const provincesWord = [airport, cycling];
