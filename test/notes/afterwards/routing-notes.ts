import { heading, p } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote, textNote } from '../note';

/** The bodies that deal with it one after the other stand in a table of days; the body is ticked. */
const routing = docxNote(
  {
    name: 'water-board-routing-of-days',
    hasNoTable: true,
    gold: {
      caseNumber: '26.0118823',
      body: 'AB',
      subject: 'Peilbesluit Hoge Meent',
      author: 'T. Rietveld',
      confidentiality: 'openbaar',
      request: ['Het peilbesluit Hoge Meent vast te stellen.'],
      consultation: [
        ['D&H', '3-11-2026', ''],
        ['Cie Water', '24-11-2026', ''],
        ['AB', '16-12-2026', ''],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Registratienummer', '26.0118823'],
        ['Onderwerp', 'Peilbesluit Hoge Meent'],
        ['Ingebracht bij', '☒ AB   ☐ DB'],
        ['Openbaarheid', 'Openbaar'],
      ]),
      p(''),
      table(2, [
        ['In D&H', '3-11-2026'],
        ['In Cie Water', '24-11-2026'],
        ['In AB', '16-12-2026'],
      ]),
      heading('Voorstel'),
      p('Het peilbesluit Hoge Meent vast te stellen.'),
      heading('Toelichting'),
      p('Het vorige peilbesluit is van 2014. Boeren en natuur vragen om een ander peil in het voorjaar.'),
      p(''),
      p('Steller: T. Rietveld'),
    ]),
);

/** The days of routing on lines of their own, in pasted text. */
const routingLines = textNote(
  {
    name: 'water-board-routing-on-lines',
    gold: {
      caseNumber: '2026-7719',
      subject: 'Beheerplan muskusratten',
      author: 'E. Dijkman',
      confidentiality: 'onbekend',
      request: ['Het beheerplan vast te stellen.'],
      consultation: [
        ['D&H', '10-11-2026', ''],
        ['AB', '17-12-2026', ''],
      ],
    },
  },
  [
    'Registratienummer: 2026-7719',
    'Onderwerp: Beheerplan muskusratten',
    'Steller: E. Dijkman',
    'In D&H: 10-11-2026',
    'In AB: 17-12-2026',
    '',
    'Voorstel',
    'Het beheerplan vast te stellen.',
    '',
    'Toelichting',
    'Er zijn minder muskusratten dan in 2020, maar zij graven nog steeds in de kades.',
  ].join('\n'),
);

export const routingNotes = [routing, routingLines];
