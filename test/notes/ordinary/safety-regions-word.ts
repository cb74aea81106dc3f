import { control, hint, inserted } from '../docx/inline';
import { bold, heading, inRuns, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Labels and values in paragraphs with a tab between, a hint that nobody filled in, hard hyphens in the dates. */
const exercise = docxNote(
  {
    name: 'safety-region-exercise-plan',
    gold: {
      caseNumber: 'VRZ-2026-0417',
      body: 'Dagelijks bestuur Veiligheidsregio Zandkust',
      agendaItem: '4b',
      meetingDate: '2026-12-02',
      subject: 'Meerjarig oefenplan 2027-2030',
      treatment: 'Besluitvormend',
      officialHolders: ['Mevr. T. Oosterwolde'],
      boardHolders: ['Dhr. K. Brandsema'],
      author: 'Jelle Rijnders',
      confidentiality: 'onbekend',
      attachments: ['Oefenplan 2027-2030', 'Kostenoverzicht per oefening'],
      request: [
        'Het dagelijks bestuur wordt gevraagd:',
        'het meerjarig oefenplan 2027-2030 vast te stellen;',
        'de kosten van € 240.000 per jaar te dekken uit de begrotingspost Vakbekwaamheid;',
        'het plan ter kennisname te zenden aan de colleges van de deelnemende gemeenten.',
      ],
      consultation: [
        ['Directieteam', '9-nov-2026', 'Akkoord'],
        ['Beraad gemeentesecretarissen', '16-nov-2026', 'Akkoord, mits de kosten binnen de begroting blijven'],
        ['Ondernemingsraad', '', ''],
      ],
    },
  },
  () =>
    docx([
      heading('Oplegnotitie'),
      p(bold('Zaaknummer:'), '\tVRZ-2026-0417'),
      p(bold('Oplegnotitie voor:'), '\t', control('Orgaan', 'Dagelijks bestuur Veiligheidsregio Zandkust')),
      p(bold('Agendapunt:'), '\t4b'),
      p(bold('Vergaderdatum:'), '\t2\u2011dec\u20112026'),
      p(bold('Onderwerp:'), '\t', inRuns('Meer', 'jarig oefen', 'plan 2027-2030')),
      p(bold('Behandelingstype:'), '\t', control('Type', 'Besluitvormend')),
      p(bold('Ambtelijk portefeuillehouder:'), '\tMevr. T. Oosterwolde'),
      p(bold('Bestuurlijk portefeuillehouder:'), '\tDhr. K. Brandsema'),
      p(bold('Auteur:'), '\tJelle Rijnders'),
      p(bold('Status:'), '\t', hint('Status', 'Kies een item.')),
      p(bold('Bijlagen:')),
      items('bullets', ['Oefenplan 2027-2030', 'Kostenoverzicht per oefening']),
      heading('Voorstel'),
      p('Het dagelijks bestuur wordt gevraagd:'),
      items('numbers', [
        'het meerjarig oefenplan 2027-2030 vast te stellen;',
        together('de kosten van ', inserted('€ 240.000'), ' per jaar te dekken uit de begrotingspost Vakbekwaamheid;'),
        'het plan ter kennisname te zenden aan de colleges van de deelnemende gemeenten.',
      ]),
      titled(
        ['Afgestemd met', 'Datum', 'Standpunt'],
        [
          ['Directieteam', '9\u2011nov\u20112026', 'Akkoord'],
          ['Beraad gemeentesecretarissen', '16-nov-2026', 'Akkoord, mits de kosten binnen de begroting blijven'],
          [
            'Ondernemingsraad',
            hint('Datum', 'Klik of tik om een datum in te voeren.'),
            hint('Advies', 'Kies een item.'),
          ],
        ],
      ),
      heading('Inleiding'),
      p('Wie weinig branden meemaakt, moet vaker oefenen. Het huidige plan loopt dit jaar af.'),
      heading('Communicatie'),
      p('Wij vertellen de ploegen in januari over het nieuwe plan.'),
    ]),
);

/** Two facts in a row, and a table of which the title spans two columns above numbered rows. */
const airPollution = docxNote(
  {
    name: 'safety-region-smoke-measurements',
    gold: {
      caseNumber: 'Z.2026.00981',
      body: 'Algemeen bestuur',
      agendaItem: '7',
      meetingDate: '2026-12-16',
      subject: 'Meten van rook bij grote branden',
      treatment: 'Opiniërend',
      officialHolders: ['R. Haverkate'],
      boardHolders: ['M. el Ouali', 'P. Stavast'],
      author: 'Noor Wiersinga',
      confidentiality: 'openbaar',
      request: ['Uw bestuur wordt gevraagd zich uit te spreken over de drie manieren om rook te meten.'],
      consultation: [
        ['GGD-directie', '3-11-2026', 'Positief'],
        ['Omgevingsdienst Merwestreek', '5-11-2026', 'Geen opmerkingen'],
        ['Brandweerkamer', '12-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      p('Oplegnotitie Veiligheidsregio Merwestreek'),
      table(4, [
        ['Oplegnotitie voor:', 'Algemeen bestuur', 'Zaaknummer:', 'Z.2026.00981'],
        ['Vergaderdatum:', '16 december 2026', 'Agendapunt:', '7'],
        ['Onderwerp:', { content: 'Meten van rook bij grote branden', span: 3 }],
        ['Behandelingstype:', 'Opiniërend', 'Status:', 'Openbaar'],
        ['(ambtelijk) Portefeuillehouder:', 'R. Haverkate', 'Portefeuillehouder AB:', 'M. el Ouali / P. Stavast'],
        ['Auteur:', 'Noor Wiersinga', 'Bijlagen:', 'Geen'],
      ]),
      p(bold('Voorstel')),
      p('Uw bestuur wordt gevraagd zich uit te spreken over de drie manieren om rook te meten.'),
      table(4, [
        [{ content: bold('Afgestemd met:'), span: 2 }, bold('Datum:'), bold('Standpunt/advies:')],
        ['1', 'GGD-directie', '3-11-2026', 'Positief'],
        ['2', 'Omgevingsdienst Merwestreek', '5-11-2026', 'Geen opmerkingen'],
        ['3', 'Brandweerkamer', '12-11-2026', 'Akkoord'],
      ]),
      p(bold('Aanleiding')),
      p('Bij de brand in de haven duurde het drie uur voordat de eerste meting bekend was.'),
      facts([['Versie:', 'Definitief']]),
    ]),
);

export const safetyRegionsWord = [exercise, airPollution];
