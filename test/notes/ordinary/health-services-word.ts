import { box, footnoteMark, symbolBox } from '../docx/inline';
import { blocks, bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** A party's cell goes on over two rows, Status is a choice of three boxes, a footnote stands in the subject. */
const vaccination = docxNote(
  {
    name: 'health-service-vaccination',
    gold: {
      caseNumber: 'GGD-D-26-00734',
      body: 'Algemeen Bestuur',
      agendaItem: '6.2',
      meetingDate: '2026-12-11',
      subject: 'Vaccinatie op locatie',
      treatment: 'Ter besluitvorming',
      boardHolders: ['wethouder Y. Bakkeren'],
      author: 'L. Duursma',
      confidentiality: 'openbaar',
      attachments: ['Evaluatie prikbus 2026', 'Begroting vaccinatie op locatie'],
      request: [
        'Het AB besluit:',
        'de prikbus voort te zetten tot en met 2028;',
        'hiervoor per inwoner € 0,38 bij te dragen;',
        'de directeur te mandateren voor de inkoop.',
      ],
      consultation: [
        ['Ambtelijk overleg volksgezondheid', '19-10-2026\n2-11-2026', 'Vragen over de kosten\nAkkoord'],
        ['Managementteam GGD', '26-10-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx(
      [
        heading('Voorstel aan het Algemeen Bestuur van de GGD Heideland'),
        facts([
          ['Registratienummer', 'GGD-D-26-00734'],
          ['Bestuursorgaan', 'Algemeen Bestuur'],
          ['Agendapunt', '6.2'],
          ['Datum vergadering', '11 december 2026'],
          ['Onderwerp', together('Vaccinatie op locatie', footnoteMark)],
          ['Behandeling', 'Ter besluitvorming'],
          ['Portefeuillehouder', 'wethouder Y. Bakkeren'],
          ['Steller', 'L. Duursma'],
          ['Openbaarheid', together(box(true), ' Openbaar  ', box(false), ' Besloten  ', box(false), ' Geheim')],
          ['Bijlagen', items('numbers', ['Evaluatie prikbus 2026', 'Begroting vaccinatie op locatie'])],
        ]),
        heading('Gevraagd besluit'),
        p('Het AB besluit:'),
        items('letters', [
          'de prikbus voort te zetten tot en met 2028;',
          'hiervoor per inwoner € 0,38 bij te dragen;',
          'de directeur te mandateren voor de inkoop.',
        ]),
        heading('Afstemming'),
        table(3, [
          [bold('Besproken in'), bold('Datum'), bold('Advies')],
          [{ content: 'Ambtelijk overleg volksgezondheid', merge: 'restart' }, '19-10-2026', 'Vragen over de kosten'],
          [{ content: '', merge: 'continue' }, '2-11-2026', 'Akkoord'],
          ['Managementteam GGD', '26-10-2026', 'Akkoord'],
        ]),
        heading('Toelichting'),
        p('In vier wijken is de vaccinatiegraad lager dan in de rest van de regio.'),
      ],
      { footnote: 'Gezamenlijk met de huisartsen.' },
    ),
);

/** The whole note is one table; the box before Openbaar is not ticked. */
const youthCare = docxNote(
  {
    name: 'health-service-youth-care-one-table',
    gold: {
      caseNumber: '2026-DB-88',
      body: 'Dagelijks bestuur GGD Waterland-Noord',
      meetingDate: '2026-11-30',
      subject: 'Wachttijden jeugdgezondheidszorg',
      treatment: 'Bespreken',
      boardHolders: ['mevrouw A. Nijhoff'],
      author: 'C. Tjalsma',
      confidentiality: 'onbekend',
      request: [
        'Het dagelijks bestuur wordt voorgesteld:',
        'twee jeugdartsen extra aan te nemen;',
        'Financiën: de kosten te dekken uit de vrijval van 2026;',
        'de gemeenteraden hierover per brief te informeren.',
      ],
      consultation: [
        ['Directie', '2 nov. 2026', 'akkoord'],
        ['Controller', '6 nov. 2026', 'akkoord'],
        ['Regionaal overleg jeugd', '12 nov. 2026', 'niet akkoord: eerst een werkplan'],
      ],
    },
  },
  () =>
    docx([
      table(3, [
        [{ content: bold('OPLEGGER DAGELIJKS BESTUUR'), span: 3 }],
        [bold('Orgaan'), { content: 'Dagelijks bestuur GGD Waterland-Noord', span: 2 }],
        [bold('Vergadering d.d.'), { content: 'ma 30 nov. 2026', span: 2 }],
        [bold('Kenmerk'), { content: '2026-DB-88', span: 2 }],
        [bold('Onderwerp'), { content: 'Wachttijden jeugdgezondheidszorg', span: 2 }],
        [bold('Doel van de behandeling'), { content: 'Bespreken', span: 2 }],
        [bold('Bestuurlijk portefeuillehouder'), { content: 'mevrouw A. Nijhoff', span: 2 }],
        [bold('Opsteller'), { content: 'C. Tjalsma', span: 2 }],
        [bold('Openbaarheid'), { content: together(symbolBox(false), ' Openbaar'), span: 2 }],
        [{ content: bold('Voorstel'), span: 3 }],
        [
          {
            content: blocks(
              p('Het dagelijks bestuur wordt voorgesteld:'),
              items('numbers', [
                'twee jeugdartsen extra aan te nemen;',
                'Financiën: de kosten te dekken uit de vrijval van 2026;',
                'de gemeenteraden hierover per brief te informeren.',
              ]),
            ),
            span: 3,
          },
        ],
        [bold('Afgestemd met'), bold('Datum'), bold('Advies')],
        ['Directie', '2 nov. 2026', 'akkoord'],
        ['Controller', '6 nov. 2026', 'akkoord'],
        ['Regionaal overleg jeugd', '12 nov. 2026', 'niet akkoord: eerst een werkplan'],
        [{ content: bold('Toelichting'), span: 3 }],
        [{ content: 'Ouders wachten nu gemiddeld elf weken op een eerste afspraak.', span: 3 }],
      ]),
    ]),
);

export const healthServicesWord = [vaccination, youthCare];
