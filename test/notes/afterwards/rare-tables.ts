import { bold, heading, items, p } from '../docx/markup';
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

/** One title over the whole width, the position before the day, and the author on the last line. */
const wideTitle = docxNote(
  {
    name: 'environment-service-one-wide-title',
    gold: {
      caseNumber: 'OD-2026-0441',
      body: 'Algemeen bestuur',
      agendaItem: '5',
      meetingDate: '2026-12-10',
      subject: 'Tarieven toezicht 2027',
      author: 'W. Hoekstra',
      confidentiality: 'openbaar',
      request: ['de tarieven 2027 vast te stellen;', 'de index van het Rijk te volgen.'],
      consultation: [
        ['Controller', '4-11-2026', 'Akkoord'],
        ['Werkgroep tarieven', '11-11-2026', 'Akkoord met opmerking over de index'],
        ['Opdrachtgeversoverleg', '', ''],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Zaaknummer', 'OD-2026-0441'],
        ['Orgaan', 'Algemeen bestuur'],
        ['Agendapunt', '5'],
        ['Vergaderdatum', '10 december 2026'],
        ['Onderwerp', 'Tarieven toezicht 2027'],
        ['Status', 'Openbaar'],
      ]),
      heading('Voorgesteld besluit'),
      items('numbers', ['de tarieven 2027 vast te stellen;', 'de index van het Rijk te volgen.']),
      table(3, [
        [{ content: bold('Afgestemd met'), span: 3 }],
        ['Controller', 'Akkoord', '4-11-2026'],
        ['Werkgroep tarieven', 'Akkoord met opmerking over de index', '11-11-2026'],
        ['Opdrachtgeversoverleg', '', ''],
      ]),
      heading('Financiën'),
      p('De tarieven stijgen met 2,4 procent.'),
      p('Indiener: W. Hoekstra'),
    ]),
);

/** The table lies on its side: a column for each party. */
const turned = docxNote(
  {
    name: 'health-service-table-on-its-side',
    gold: {
      body: 'Dagelijks bestuur',
      meetingDate: '2026-11-26',
      subject: 'Vaccineren op scholen',
      author: 'H. Yilmaz',
      confidentiality: 'openbaar',
      request: ['In te stemmen met het plan voor scholen.'],
      consultation: [
        ['Jeugdartsen', '2-11-2026', 'Akkoord'],
        ['Schoolbesturen', '5-11-2026', 'Akkoord'],
        ['Gemeenten', '', ''],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Bestuursorgaan', 'Dagelijks bestuur'],
        ['Datum vergadering', '26-11-2026'],
        ['Onderwerp', 'Vaccineren op scholen'],
        ['Auteur', 'H. Yilmaz'],
        ['Openbaarheid', 'Openbaar'],
      ]),
      heading('Beslispunten'),
      p('In te stemmen met het plan voor scholen.'),
      table(4, [
        [bold('Afgestemd met'), 'Jeugdartsen', 'Schoolbesturen', 'Gemeenten'],
        [bold('Datum'), '2-11-2026', '5-11-2026', ''],
        [bold('Advies'), 'Akkoord', 'Akkoord', ''],
      ]),
      heading('Planning'),
      p('De eerste prikken volgen in maart.'),
    ]),
);

/** A second table, without any title, names more parties. */
const bareSecond = docxNote(
  {
    name: 'council-bare-second-table',
    gold: {
      caseNumber: 'Z26-55120',
      subject: 'Nieuwbouw gymzaal',
      author: 'M. Kuipers',
      confidentiality: 'openbaar',
      request: ['Het krediet voor de gymzaal beschikbaar te stellen.'],
      consultation: [
        ['Financiën', '4-11-2026', 'Akkoord'],
        ['Vastgoed', '5-11-2026', 'Akkoord'],
        ['Sportraad', '9-11-2026', 'Positief'],
        ['Wijkplatform', '', ''],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Zaaknummer', 'Z26-55120'],
        ['Onderwerp', 'Nieuwbouw gymzaal'],
        ['Steller', 'M. Kuipers'],
        ['Status', 'Openbaar'],
      ]),
      heading('Gevraagd besluit'),
      p('Het krediet voor de gymzaal beschikbaar te stellen.'),
      table(3, [
        [bold('Afgestemd met'), bold('Datum'), bold('Advies')],
        ['Financiën', '4-11-2026', 'Akkoord'],
        ['Vastgoed', '5-11-2026', 'Akkoord'],
      ]),
      p('Van buiten:'),
      table(3, [
        ['Sportraad', '9-11-2026', 'Positief'],
        ['Wijkplatform', '', ''],
      ]),
      heading('Toelichting'),
      p('De oude zaal is uit 1968.'),
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

export const rareTables = [routing, wideTitle, turned, bareSecond, routingLines];
