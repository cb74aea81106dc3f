import { control, deleted, inserted, moved, oldBox } from '../docx/inline';
import { blocks, bold, heading, hidden, items, p, paragraph, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Much of it tracked: a moved decision, paragraphs joined, a row put in and one moved; a hidden style. */
const trees = docxNote(
  {
    name: 'college-tracked',
    gold: {
      caseNumber: '2026-0451',
      body: 'College van B&W',
      agendaItem: '2.4',
      meetingDate: '2026-12-08',
      subject: 'Kapbeleid en herplant',
      treatment: 'Besluitvormend',
      boardHolders: ['wethouder Van den Akker'],
      author: 'Hidde Boersma',
      confidentiality: 'openbaar',
      attachments: ['Kapbeleid 2027'],
      request: [
        'Het college besluit:',
        'Het kapbeleid vast te stellen en te publiceren.',
        'Voor elke gekapte boom een boom terug te planten.',
        'De raad te informeren met een raadsinformatiebrief.',
      ],
      consultation: [
        ['Groenbeheer', '16-11-2026', 'akkoord'],
        ['Natuurvereniging', '18-11-2026', 'akkoord'],
        ['Vergunningen', '23-11-2026', 'akkoord'],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Zaaknummer:', together('2026-', deleted('0415'), inserted('0451'))],
        ['Voorstel aan:', 'College van B&W'],
        ['Datum college:', together('8 december 2026', hidden(' (was 1 december)'))],
        ['Agendapunt:', '2.4'],
        ['Onderwerp:', together('Kapbeleid', deleted(' en bomenlijst'), ' en herplant')],
        ['Soort voorstel:', 'Besluitvormend'],
        ['Wethouder:', 'wethouder Van den Akker'],
        ['Steller:', control('Steller', 'Hidde Boersma')],
        ['Openbaarheid:', 'Openbaar'],
        ['Bijlagen:', '- Kapbeleid 2027'],
      ]),
      heading('Voorgestelde besluiten'),
      p('Het college besluit:'),
      paragraph('<w:rPr><w:del w:id="71" w:author="S" w:date="2026-11-20T10:00:00Z"/></w:rPr>', [
        '1. Het kapbeleid vast te stellen ',
      ]),
      p('en te publiceren.'),
      p(moved('from', '2. De raad te informeren met een raadsinformatiebrief.')),
      p('2. Voor elke gekapte boom een boom terug te planten.'),
      p(moved('to', '3. De raad te informeren met een raadsinformatiebrief.')),
      titled(
        ['Afgestemd met', 'Datum', 'Advies'],
        [
          ['Groenbeheer', '16-11-2026', 'akkoord'],
          { cells: ['Natuurvereniging', '18-11-2026', 'akkoord'], tracked: 'ins' },
          ['Vergunningen', '23-11-2026', together('akkoord', deleted(' onder voorwaarden'))],
          { cells: ['Wijkraad Zuid', '24-11-2026', 'niet akkoord'], tracked: 'del' },
        ],
      ),
      heading('Financiën'),
      p('De kosten vallen binnen het budget voor groen.'),
    ]),
);

/** A label of several rows left of the decisions, and a question of which No is ticked. */
const grants = docxNote(
  {
    name: 'college-label-over-rows',
    gold: {
      caseNumber: 'Z-26-118823',
      body: 'Burgemeester en wethouders',
      meetingDate: '2026-12-15',
      subject: 'Subsidieregeling buurtfeesten',
      boardHolders: ['D. Nieuwold'],
      author: 'W. Terhorst',
      confidentiality: ['besloten', 'vertrouwelijk', 'geheim', 'onbekend'],
      attachments: ['Regeling', 'Toelichting'],
      request: [
        'de subsidieregeling buurtfeesten vast te stellen;',
        'het plafond voor 2027 te bepalen op € 40.000;',
        'de regeling te publiceren na de vergadering van de raad.',
      ],
      consultation: [
        ['Financiën', '30-11-2026', 'Akkoord'],
        ['Juridische Zaken', '1-12-2026', 'Akkoord, tekst aangepast'],
      ],
    },
  },
  () =>
    docx([
      table(3, [
        [{ content: bold('Advies aan burgemeester en wethouders'), span: 3 }],
        [bold('Zaakid'), { content: 'Z-26-118823', span: 2 }],
        [bold('Bestuursorgaan'), { content: 'Burgemeester en wethouders', span: 2 }],
        [bold('Vergaderdatum'), { content: '15.12.2026', span: 2 }],
        [bold('Onderwerp'), { content: 'Subsidieregeling buurtfeesten', span: 2 }],
        [bold('Verantwoordelijk portefeuillehouder'), { content: 'D. Nieuwold', span: 2 }],
        [bold('Behandelaar'), { content: 'W. Terhorst', span: 2 }],
        [bold('Openbaar?'), together(oldBox(false), 'Ja'), together(oldBox(true), 'Nee')],
        [bold('Bijlage(n)'), { content: blocks(p('1. Regeling'), p('2. Toelichting')), span: 2 }],
        [
          { content: bold('Beslispunten'), merge: 'restart' },
          { content: 'de subsidieregeling buurtfeesten vast te stellen;', span: 2 },
        ],
        [
          { content: '', merge: 'continue' },
          { content: 'het plafond voor 2027 te bepalen op € 40.000;', span: 2 },
        ],
        [
          { content: '', merge: 'continue' },
          { content: 'de regeling te publiceren na de vergadering van de raad.', span: 2 },
        ],
        [bold('Afgestemd met'), bold('Datum'), bold('Advies')],
        ['Financiën', '30-11-2026', 'Akkoord'],
        ['Juridische Zaken', '1-12-2026', 'Akkoord, tekst aangepast'],
      ]),
      heading('Toelichting'),
      p('In 2026 kwamen er 61 aanvragen binnen.'),
      items('bullets', ['Drie aanvragen zijn afgewezen.']),
    ]),
);

export const collegesWord = [trees, grants];
