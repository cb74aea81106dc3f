import { footnoteMark, textBox } from '../docx/inline';
import { bold, doublyStruck, heading, inRuns, items, p, run, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** A decision note with "Geheim: nee", a writing date, decisions with a line that was struck twice. */
const buses = docxNote(
  {
    name: 'province-buses',
    gold: {
      caseNumber: 'PZW-2026-55121',
      body: 'Gedeputeerde Staten',
      agendaItem: '07.H',
      meetingDate: '2026-12-08',
      subject: 'Elektrische bussen concessie Oost',
      boardHolders: ['Gedeputeerde K. Ruitenberg'],
      author: 'Y. Postmus',
      confidentiality: 'onbekend',
      attachments: ['Wijzigingsovereenkomst', 'Statenbrief'],
      request: [
        'Gedeputeerde Staten besluiten:',
        'de wijziging van de concessie vast te stellen;',
        'de Statenbrief vast te stellen en te verzenden.',
      ],
      consultation: [
        ['Juridische Zaken', '25 november 2026', 'akkoord'],
        ['Financiën', '26 november 2026', 'akkoord'],
        ['Strategisch overleg', '', ''],
      ],
    },
  },
  () =>
    docx([
      heading('Nota voor Gedeputeerde Staten'),
      facts([
        ['Documentnummer', '1 van 3'],
        ['Zaaknummer', 'PZW-2026-55121'],
        ['Bestuursorgaan', 'Gedeputeerde Staten'],
        ['Agendapunt', '07.H'],
        ['Datum opgesteld', '12 november 2026'],
        ['Vergaderdatum', '8 december 2026'],
        ['Onderwerp', 'Elektrische bussen concessie Oost'],
        ['Portefeuillehouder', 'Gedeputeerde K. Ruitenberg'],
        ['Behandelend ambtenaar', 'Y. Postmus'],
        ['Geheim', 'Nee'],
        ['Bijlagen', '1. Wijzigingsovereenkomst\n2. Statenbrief'],
      ]),
      heading('Gevraagd besluit'),
      p('Gedeputeerde Staten besluiten:'),
      p('1. de wijziging van de concessie vast te stellen;'),
      p(doublyStruck('2. de vervoerder een boete op te leggen;')),
      p('2. de Statenbrief vast te stellen en te verzenden.'),
      titled(
        ['Afgestemd met', 'Datum', 'Advies'],
        [
          ['Juridische Zaken', '25 november 2026', 'akkoord'],
          ['Financiën', '26 november 2026', 'akkoord'],
          ['Strategisch overleg', '', ''],
        ],
      ),
      heading('Aanleiding'),
      p('De vervoerder kan de bussen een jaar eerder krijgen.'),
    ]),
);

/** Columns in another order, hard spaces in the titles, a text box with a remark that is no fact. */
const nature = docxNote(
  {
    name: 'province-nature',
    gold: {
      caseNumber: 'PS2026-402',
      body: 'Provinciale Staten',
      meetingDate: '2027-02-10',
      subject: 'Natuurbeheerplan 2027',
      treatment: 'Ter besluitvorming',
      boardHolders: ['A. Wildeboer', 'S. de Vente'],
      author: 'P. Kalkman',
      confidentiality: 'openbaar',
      attachments: ['Natuurbeheerplan 2027', 'Nota van beantwoording'],
      request: [
        'Provinciale Staten besluiten:',
        'Het Natuurbeheerplan 2027 vast te stellen.',
        'De grens van het gebied Zuidbroek aan te passen zoals op de kaart.',
        'In te stemmen met de nota van beantwoording.',
      ],
      consultation: [
        ['Terreinbeheerders', '3-9-2026', 'Instemming'],
        ['Agrarische collectieven', '10-9-2026', 'Instemming, mits vergoeding gelijk blijft'],
        ['Waterschappen', '', ''],
      ],
    },
  },
  () =>
    docx(
      [
        textBox('Dit is een concept. Deel dit stuk niet buiten de provincie.'),
        heading('Statenvoorstel'),
        table(4, [
          [bold('Registratienummer'), 'PS2026-402', bold('Orgaan'), 'Provinciale Staten'],
          [bold('Datum'), '2 november 2026', bold('Vergaderdatum'), '10 februari 2027'],
          [bold('Onderwerp'), { content: inRuns('Natuur', 'beheerplan ', '2027'), span: 3 }],
          [bold('Behandeling'), 'Ter besluitvorming', bold('Openbaarheid'), 'Openbaar'],
          [bold('Portefeuillehouders AB'), { content: 'A. Wildeboer; S. de Vente', span: 3 }],
          [bold('Steller'), { content: 'P. Kalkman', span: 3 }],
          [
            bold('Bijlagen'),
            { content: items('bullets', ['Natuurbeheerplan 2027', 'Nota van beantwoording']), span: 3 },
          ],
        ]),
        heading('Voorstel'),
        p('Provinciale Staten besluiten:'),
        items('numbers', [
          'Het Natuurbeheerplan 2027 vast te stellen.',
          together('De grens van het gebied Zuidbroek aan te passen zoals op de kaart.', footnoteMark),
          'In te stemmen met de nota van beantwoording.',
        ]),
        table(3, [
          [bold('Datum'), bold('Afgestemd\u00A0met'), run('Standpunt', '<w:caps/>')],
          ['3-9-2026', 'Terreinbeheerders', 'Instemming'],
          ['10-9-2026', 'Agrarische collectieven', 'Instemming, mits vergoeding gelijk blijft'],
          ['', 'Waterschappen', ''],
        ]),
        heading('Toelichting'),
        p('Elk jaar past de provincie het plan aan.'),
      ],
      { footnote: 'De kaart staat in bijlage 1.' },
    ),
);

export const provincesWord = [buses, nature];
