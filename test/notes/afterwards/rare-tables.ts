import { bold, heading, items, p } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

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

export const rareTables = [wideTitle, turned, bareSecond];
