import { control, inserted } from '../docx/inline';
import { blocks, bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** A line for each body that it goes past, with its own date and its own purpose. */
const budget = docxNote(
  {
    name: 'environment-service-several-bodies',
    gold: {
      caseNumber: 'ODB-2026-7731',
      body: 'Algemeen bestuur',
      meetingDate: '2026-12-17',
      subject: 'Tweede begrotingswijziging 2026',
      treatment: 'Ter vaststelling',
      boardHolders: ['Wethouder N. Brands'],
      author: 'Gerda Stolwijk',
      confidentiality: 'openbaar',
      attachments: ['Begrotingswijziging', 'Toelichting'],
      request: ['Het algemeen bestuur besluit de tweede begrotingswijziging 2026 vast te stellen.'],
      consultation: [
        ['Controllersoverleg', '5 november 2026', 'Akkoord'],
        ['Dagelijks bestuur', '19 november 2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      heading('Bestuursvoorstel Omgevingsdienst Beekdal'),
      facts([
        ['Bestuursorgaan', 'Algemeen bestuur'],
        ['Datum AB', '17 december 2026'],
        ['Titel voorstel', 'Tweede begrotingswijziging 2026'],
        ['Zaak-id', 'ODB-2026-7731'],
        ['Behandeling', 'Ter vaststelling'],
        ['Portefeuillehouder', 'Wethouder N. Brands'],
        ['Opgesteld door', 'Gerda Stolwijk'],
        ['Status stuk', 'Openbaar'],
        ['Bijgevoegde stukken', 'Begrotingswijziging\nToelichting'],
      ]),
      p(bold('Voorgesteld besluit')),
      p('Het algemeen bestuur besluit de tweede begrotingswijziging 2026 vast te stellen.'),
      p(bold('Besluitvormingsproces')),
      table(3, [
        [bold('Behandeld in'), bold('Datum'), bold('Uitkomst')],
        ['Controllersoverleg', '5 november 2026', 'Akkoord'],
        ['Dagelijks bestuur', '19 november 2026', 'Akkoord'],
      ]),
      p(bold('Financiële gevolgen')),
      p('De bijdragen van de deelnemers blijven gelijk.'),
    ]),
);

/** Facts with a line's end instead of a colon, values in several runs of tracked text, remarks in a column of their own. */
const odour = docxNote(
  {
    name: 'environment-service-remarks-column',
    gold: {
      caseNumber: 'Z-26-90011',
      body: 'Dagelijks bestuur OD Zuidrand',
      agendaItem: '3',
      meetingDate: '2027-02-18',
      subject: 'Handhaving bij afvalbedrijven',
      treatment: 'Bespreken',
      officialHolders: ['R. Damhuis'],
      boardHolders: ['T. Elfrink'],
      author: 'B. Noorlander',
      confidentiality: 'geheim',
      attachments: ['Lijst van bedrijven'],
      request: [
        'Het dagelijks bestuur wordt gevraagd:',
        'de aanpak voor de negen bedrijven te bespreken;',
        'Geheimhouding op te leggen op de lijst van bedrijven.',
      ],
      consultation: [
        ['Openbaar Ministerie', '21-01-2027', 'Akkoord\nGraag vooraf overleg per bedrijf'],
        ['Provincie', '22-01-2027', 'Akkoord'],
        ['Inspectie', '', ''],
      ],
    },
  },
  () =>
    docx([
      table(2, [
        [
          blocks(p(bold('Orgaan'), '\n', 'Dagelijks bestuur OD Zuidrand')),
          blocks(p(bold('Vergaderdatum'), '\n', '18-02-2027')),
        ],
        [blocks(p(bold('Agendapunt'), '\n', '3')), blocks(p(bold('Zaaknummer'), '\n', 'Z-26-90011'))],
        [
          blocks(p(bold('Onderwerp'), '\n', together('Handhaving bij ', inserted('afval'), 'bedrijven'))),
          blocks(p(bold('Behandelwijze'), '\n', 'Bespreken')),
        ],
        [
          blocks(p(bold('Ambtelijk opdrachtgever'), '\n', 'R. Damhuis')),
          blocks(p(bold('Bestuurlijk opdrachtgever'), '\n', 'T. Elfrink')),
        ],
        [
          blocks(p(bold('Steller'), '\n', control('Steller', 'B. Noorlander'))),
          blocks(p(bold('Rubricering'), '\n', 'Geheim')),
        ],
        [{ content: blocks(p(bold('Bijlage'), '\n', 'Lijst van bedrijven')), span: 2 }],
      ]),
      heading('Gevraagd besluit'),
      p('Het dagelijks bestuur wordt gevraagd:'),
      items('letters', [
        'de aanpak voor de negen bedrijven te bespreken;',
        'Geheimhouding op te leggen op de lijst van bedrijven.',
      ]),
      titled(
        ['Afgestemd met', 'Datum', 'Standpunt', 'Opmerkingen'],
        [
          ['Openbaar Ministerie', '21-01-2027', 'Akkoord', 'Graag vooraf overleg per bedrijf'],
          ['Provincie', '22-01-2027', 'Akkoord', ''],
          ['Inspectie', '', '', ''],
        ],
      ),
      heading('Toelichting'),
      p('Bij negen bedrijven zijn in twee jaar meer dan drie overtredingen gezien.'),
    ]),
);

export const environmentServicesWord = [budget, odour];
