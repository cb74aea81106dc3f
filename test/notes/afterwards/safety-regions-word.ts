import { bold, heading, items, p, struckByStyle, together, white } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Openbaar stands there in white, struck by a style, and with a condition: nowhere does the page say it. */
const drones = docxNote(
  {
    name: 'safety-region-white-word',
    gold: {
      caseNumber: 'VRD-26-0772',
      body: 'Algemeen Bestuur',
      agendaItem: '4',
      meetingDate: '2026-12-16',
      subject: 'Drones bij grote branden',
      treatment: 'Instemmen',
      boardHolders: ['P. Kloosterman'],
      author: 'Arjen Visser',
      confidentiality: 'onbekend',
      attachments: ['Evaluatie proef', 'Vergelijking aanbieders'],
      request: [
        'Het Algemeen Bestuur wordt gevraagd in te stemmen met:',
        'de aanschaf van vier drones;',
        'een opleiding voor twaalf piloten;',
        'Samenwerking met de politie bij het vliegen in het donker.',
      ],
      consultation: [
        ['Politie', '12-11-2026', 'Akkoord'],
        ['Functionaris gegevensbescherming', '13-11-2026', 'Akkoord, na aanpassing van het protocol'],
        ['Ondernemingsraad', '', ''],
      ],
    },
  },
  () =>
    docx([
      heading('Annotatie'),
      facts([
        ['Bestuur:', 'Algemeen Bestuur'],
        ['Datum vergadering:', '16 december 2026'],
        ['Agendapunt:', '4'],
        ['Onderwerp:', 'Drones bij grote branden'],
        ['Kenmerk:', 'VRD-26-0772'],
        ['Doel agendering:', 'Instemmen'],
        ['Portefeuillehouder:', 'P. Kloosterman'],
        ['Opsteller:', 'Arjen Visser'],
        ['Openbaarheid:', together(white('Openbaar'), struckByStyle('Openbaar'))],
        ['Bijlagen:', items('letters', ['Evaluatie proef', 'Vergelijking aanbieders'])],
      ]),
      heading('Gevraagd besluit'),
      p('Het Algemeen Bestuur wordt gevraagd in te stemmen met:'),
      items('numbers', [
        'de aanschaf van vier drones;',
        'een opleiding voor twaalf piloten;',
        'Samenwerking met de politie bij het vliegen in het donker.',
      ]),
      heading('Achtergrond'),
      p('In de proef was de brandhaard in drie van de vijf gevallen eerder in beeld.'),
      heading('Afstemming'),
      titled(
        ['Afgestemd met', 'Op', 'Resultaat'],
        [
          ['Politie', '12-11-2026', 'Akkoord'],
          ['Functionaris gegevensbescherming', '13-11-2026', 'Akkoord, na aanpassing van het protocol'],
          ['Ondernemingsraad', '', ''],
        ],
      ),
    ]),
);

/** The table has a contact person beside the party, boxes to tick for the position, and an empty row to fill in. */
const uniforms = docxNote(
  {
    name: 'safety-region-boxes-in-the-table',
    gold: {
      caseNumber: '2026-00418',
      body: 'Dagelijks bestuur Veiligheidsregio Binnenwaard',
      agendaItem: '6c',
      meetingDate: '2027-01-11',
      subject: 'Nieuwe uitrukpakken',
      treatment: 'Besluitvormend',
      officialHolders: ['Mevr. B. Rookmaker'],
      boardHolders: ['Dhr. F. Wassink'],
      author: 'Kim de Leeuw',
      confidentiality: 'vertrouwelijk',
      request: [
        'Het dagelijks bestuur besluit:',
        '1.100 uitrukpakken te bestellen bij de leverancier die de aanbesteding won;',
        'de oude pakken te schenken aan korpsen in het buitenland.',
      ],
      consultation: [
        ['Vakgroep brandweer', '14-12-2026', 'Akkoord'],
        ['Inkoopbureau', '16-12-2026', 'Akkoord'],
        ['Arbodienst', '', ''],
      ],
    },
  },
  () =>
    docx([
      p('Zaaknummer: 2026-00418'),
      facts([
        ['Oplegnotitie voor:', 'Dagelijks bestuur Veiligheidsregio Binnenwaard'],
        ['Agendapunt:', '6c'],
        ['Vergaderdatum:', 'ma 11-01-2027'],
        ['Onderwerp:', 'Nieuwe uitrukpakken'],
        ['Behandelingstype:', 'Besluitvormend'],
        ['(ambtelijk) Portefeuillehouder:', 'Mevr. B. Rookmaker'],
        ['Portefeuillehouder DB:', 'Dhr. F. Wassink'],
        ['Auteur:', 'Kim de Leeuw'],
        ['Status:', 'Vertrouwelijk'],
        ['Bijlagen:', '-'],
      ]),
      heading('Voorstel'),
      p('Het dagelijks bestuur besluit:'),
      p('a. 1.100 uitrukpakken te bestellen bij de leverancier die de aanbesteding won;'),
      p('b. de oude pakken te schenken aan korpsen in het buitenland.'),
      table(4, [
        [bold('Afgestemd met:'), bold('Contactpersoon:'), bold('Datum:'), bold('Standpunt/advies:')],
        ['Vakgroep brandweer', 'J. Prins', '14-12-2026', '☒ Akkoord\n☐ Niet akkoord'],
        ['Inkoopbureau', 'A. Bron', '16-12-2026', '☒ Akkoord\n☐ Niet akkoord'],
        ['Arbodienst', 'L. Kok', '', '☐ Akkoord\n☐ Niet akkoord'],
        ['', '', '', ''],
      ]),
      heading('Inleiding'),
      p('De pakken gaan tien jaar mee en zijn nu elf jaar oud.'),
    ]),
);

/** Decisions are rows of a table, with the cost of each; who was asked ticks a column, and each is numbered by Word. */
const sirens = docxNote(
  {
    name: 'safety-region-decisions-in-rows',
    gold: {
      caseNumber: 'VR 2026/3317',
      body: 'Veiligheidsberaad Oost',
      agendaItem: '11',
      meetingDate: '2026-12-10',
      subject: 'Sirenes aan zee',
      author: 'drs. N. Kuiper MPA',
      confidentiality: 'openbaar',
      request: [
        'twaalf sirenes langs de kust te plaatsen',
        '€ 90.000',
        'Communicatie met de strandpaviljoens te bekostigen',
        '€ 4.500',
      ],
      consultation: [
        ['Kustwacht', '19-11-2026', 'Akkoord'],
        ['Reddingsbrigade', '20-11-2026', 'Niet akkoord'],
        ['Meldkamer', '', ''],
      ],
    },
  },
  () =>
    docx([
      table(3, [
        ['Kenmerk', ':', 'VR 2026/3317'],
        ['Bestuursorgaan', ':', 'Veiligheidsberaad Oost'],
        ['Vergaderdatum', ':', 'do 10 dec. 2026'],
        ['Agendapunt', ':', '11'],
        ['Onderwerp', ':', 'Sirenes aan zee'],
        ['Steller', ':', 'drs. N. Kuiper MPA'],
        ['Openbaarheid', ':', 'Openbaar'],
      ]),
      heading('Beslispunten'),
      table(3, [
        ['Nr.', 'Besluit', 'Kosten'],
        ['1', 'twaalf sirenes langs de kust te plaatsen', '€ 90.000'],
        ['2', 'Communicatie met de strandpaviljoens te bekostigen', '€ 4.500'],
      ]),
      heading('Afstemming'),
      titled(
        ['Afgestemd met', 'Datum', 'Akkoord', 'Niet akkoord'],
        [
          [items('numbers', ['Kustwacht']), '19-11-2026', 'x', ''],
          [items('numbers', ['Reddingsbrigade']), '20-11-2026', '', 'x'],
          [items('numbers', ['Meldkamer']), '', '', ''],
        ],
      ),
      heading('Aanleiding'),
      p('Op het strand is het bereik van de telefoon slecht.'),
    ]),
);

export const safetyRegionsWord = [drones, uniforms, sirens];
