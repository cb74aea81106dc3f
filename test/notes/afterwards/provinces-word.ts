import { box, simpleField } from '../docx/inline';
import { blocks, bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Four columns of facts with empty cells among them; "Openbaar, met uitzondering van bijlage 2". */
const rail = docxNote(
  {
    name: 'province-public-with-an-exception',
    gold: {
      caseNumber: '2026-018845/GS',
      body: 'Gedeputeerde Staten',
      agendaItem: '12-A',
      meetingDate: '2026-12-15',
      subject: 'Spoorlijn Oostwijk – Meerdam',
      treatment: 'Besluitvormend',
      boardHolders: ['Gedeputeerde F. Wijnia'],
      author: ['D. Hamer', 'D. Hamer (3312)'],
      confidentiality: 'onbekend',
      attachments: ['Verkenning', 'Kostenraming (vertrouwelijk)', 'Brief aan de minister'],
      request: [
        'Gedeputeerde Staten besluiten:',
        'de verkenning naar de spoorlijn vast te stellen;',
        'de minister te vragen om een bijdrage van € 60 miljoen;',
        'Provinciale Staten te informeren.',
      ],
      consultation: [
        ['Mobiliteit', '26-11-2026', 'Akkoord'],
        ['Juridische Zaken', '27-11-2026', 'Akkoord'],
        ['Gemeente Meerdam', '30-11-2026', 'Akkoord, station aan de oostzijde'],
      ],
    },
  },
  () =>
    docx([
      table(4, [
        [{ content: bold('Nota Gedeputeerde Staten'), span: 4 }],
        [bold('Zaaknummer'), '2026-018845/GS', bold('Portefeuillehouder'), 'Gedeputeerde F. Wijnia'],
        [bold('Vergaderdatum'), '15-12-2026', bold('Agendapunt'), '12-A'],
        [bold('Afdeling'), '', bold('Behandeling'), 'Besluitvormend'],
        [bold('Behandelend ambtenaar'), 'D. Hamer (3312)', bold('Bestuursorgaan'), 'Gedeputeerde Staten'],
        [bold('Onderwerp'), { content: 'Spoorlijn Oostwijk – Meerdam', span: 3 }],
        [bold('Openbaarheid'), { content: 'Openbaar, met uitzondering van bijlage 2', span: 3 }],
        [
          bold('Bijlagen'),
          {
            content: items('numbers', ['Verkenning', 'Kostenraming (vertrouwelijk)', 'Brief aan de minister']),
            span: 3,
          },
        ],
      ]),
      heading('Voorstel'),
      p('Gedeputeerde Staten besluiten:'),
      items('moreNumbers', [
        'de verkenning naar de spoorlijn vast te stellen;',
        'de minister te vragen om een bijdrage van € 60 miljoen;',
        'Provinciale Staten te informeren.',
      ]),
      heading('Afgestemd met'),
      titled(
        ['Afdeling/partij', 'Datum', 'Akkoord'],
        [
          ['Mobiliteit', '26-11-2026', 'Akkoord'],
          ['Juridische Zaken', '27-11-2026', 'Akkoord'],
          ['Gemeente Meerdam', '30-11-2026', 'Akkoord, station aan de oostzijde'],
        ],
      ),
      heading('Inleiding'),
      p('De bus doet nu 71 minuten over een afstand van 38 kilometer.'),
    ]),
);

/** Boxes beside each other in cells of their own, with the words in other cells; a label of two paragraphs. */
const heritage = docxNote(
  {
    name: 'province-boxes-in-own-cells',
    gold: {
      caseNumber: '4520017',
      body: 'Provinciale Staten',
      meetingDate: '2027-02-17',
      subject: 'Erfgoedprogramma 2027-2030',
      treatment: ['Besluitvormend', 'besluitvormend'],
      boardHolders: ['L. Steenwijk'],
      author: 'Q. Adriaans',
      confidentiality: ['besloten', 'onbekend'],
      request: [
        'Provinciale Staten besluiten:',
        'het erfgoedprogramma vast te stellen;',
        'de subsidieplafonds te bepalen zoals in tabel 4.',
      ],
      consultation: [['Erfgoedhuizen', '11 januari 2027', 'instemming']],
    },
  },
  () =>
    docx([
      heading('Voorstel aan Provinciale Staten'),
      facts([
        ['Stuknummer', simpleField('DOCPROPERTY Nummer', '4520017')],
        ['Bestuursorgaan', 'Provinciale Staten'],
        ['Datum PS', '17 februari 2027'],
        ['Onderwerp', 'Erfgoedprogramma 2027-2030'],
        ['Bestuurlijk portefeuillehouder', 'L. Steenwijk'],
        ['Opsteller', 'Q. Adriaans'],
      ]),
      table(5, [
        [bold('Behandeling'), box(true), 'Besluitvormend', box(false), 'Informerend'],
        [bold('Openbaarheid'), box(false), 'Openbaar', box(true), 'Besloten'],
      ]),
      heading('Ontwerpbesluit'),
      p('Provinciale Staten besluiten:'),
      p('A. het erfgoedprogramma vast te stellen;'),
      p('B. de subsidieplafonds te bepalen zoals in tabel 4.'),
      blocks(
        p(bold('Overleg gevoerd met')),
        table(3, [
          [bold('Overleg met'), bold('Datum'), bold('Resultaat')],
          ['Erfgoedhuizen', '11 januari 2027', together('instemming')],
        ]),
      ),
      heading('Kader'),
      p('De omgevingsvisie noemt erfgoed als een van de zes opgaven.'),
    ]),
);

export const provincesWord = [rail, heritage];
