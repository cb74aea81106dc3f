import { box, link } from '../docx/inline';
import { blocks, bold, heading, items, p, paragraph, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Headings numbered by Word as decisions are; a decision as long as a paragraph; one that is a heading by its words. */
const pool = docxNote(
  {
    name: 'council-numbered-headings',
    gold: {
      caseNumber: 'Raad 2027-008',
      body: 'Gemeenteraad van Meerhoven',
      agendaItem: '9',
      meetingDate: '2027-02-11',
      subject: 'Toekomst zwembad De Duiker',
      treatment: 'Bespreekstuk',
      boardHolders: ['Wethouder E. Sikkema'],
      author: 'Guus van Loenen',
      confidentiality: 'openbaar',
      attachments: ['Scenariostudie', 'Exploitatieopzet', 'Advies sportraad'],
      request: [
        'De raad besluit:',
        'Scenario 2 (renovatie) te kiezen als uitgangspunt voor de toekomst van het zwembad, met een maximum van € 6,2 miljoen, en het college te vragen dit scenario samen met de vereniging en de sportraad uit te werken tot een uitvoeringsplan.',
        'Kanttekeningen:\nde zorgen van de sportraad te betrekken bij de uitwerking.',
        'Planning vast te stellen zoals in bijlage 2.',
        'Evaluatie',
      ],
      consultation: [
        ['Sportraad', '12 januari 2027', 'niet akkoord: kies nieuwbouw'],
        ['Zwemvereniging', '14 januari 2027', 'akkoord'],
      ],
    },
  },
  () =>
    docx([
      p(bold('Raadsvoorstel gemeente Meerhoven')),
      table(4, [
        [bold('Registratienummer'), 'Raad 2027-008', bold('Agendapunt'), '9'],
        [bold('Aan'), { content: 'Gemeenteraad van Meerhoven', span: 3 }],
        [bold('Datum raad'), '11-02-2027', bold('Type stuk'), 'Bespreekstuk'],
        [bold('Onderwerp'), { content: 'Toekomst zwembad De Duiker', span: 3 }],
        [bold('Portefeuillehouder'), 'Wethouder E. Sikkema', bold('Steller'), 'Guus van Loenen'],
        [bold('Openbaar'), { content: 'Ja', span: 3 }],
      ]),
      numbered('Inleiding'),
      p('Het bad is veertig jaar oud. Uw raad vroeg vorig jaar om drie scenario’s.'),
      numbered('Voorstel'),
      p('De raad besluit:'),
      items('moreNumbers', [
        'Scenario 2 (renovatie) te kiezen als uitgangspunt voor de toekomst van het zwembad, met een maximum van € 6,2 miljoen, en het college te vragen dit scenario samen met de vereniging en de sportraad uit te werken tot een uitvoeringsplan.',
        'Kanttekeningen:\nde zorgen van de sportraad te betrekken bij de uitwerking.',
        'Planning vast te stellen zoals in bijlage 2.',
        'Evaluatie',
      ]),
      numbered('Argumenten'),
      p('Renovatie is sneller klaar dan nieuwbouw.'),
      numbered('Afstemming'),
      titled(
        ['Gesproken met', 'Wanneer', 'Standpunt'],
        [
          ['Sportraad', '12 januari 2027', 'niet akkoord: kies nieuwbouw'],
          ['Zwemvereniging', '14 januari 2027', 'akkoord'],
        ],
      ),
      numbered('Bijlagen'),
      items('bullets', ['Scenariostudie', link('Exploitatieopzet'), 'Advies sportraad']),
    ]),
);

function numbered(text: string) {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
  return paragraph(`<w:pStyle w:val="Kop1"/>${list}`, [text]);
}

/** A tick list of the council's treatments; a letter's opening; the decision is one sentence. */
const street = docxNote(
  {
    name: 'council-letter',
    gold: {
      caseNumber: '4471-26',
      body: ['de gemeenteraad', 'De gemeenteraad'],
      meetingDate: '2026-12-17',
      subject: 'Straatnamen Weidewijk',
      treatment: 'Hamerstuk',
      boardHolders: ['burgemeester A. van Tol'],
      author: 'C. Nanning',
      confidentiality: 'openbaar',
      attachments: ['Kaart Weidewijk'],
      request: ['De raad stelt de namen van de zeven straten in de Weidewijk vast.'],
    },
  },
  () =>
    docx([
      facts([
        ['Aan:', 'de gemeenteraad'],
        ['Raadsvergadering:', '17 december 2026'],
        ['Datum:', '18 november 2026'],
        ['Zaaknummer:', '4471-26'],
        ['Betreft:', 'Straatnamen Weidewijk'],
        ['Portefeuillehouder:', 'burgemeester A. van Tol'],
        ['Ambtenaar:', 'C. Nanning'],
        ['Status:', 'Openbaar'],
        [
          'Behandeling:',
          blocks(
            p(together(box(true), ' Hamerstuk')),
            p(together(box(false), ' Bespreekstuk')),
            p(together(box(false), ' Opiniërend')),
          ),
        ],
      ]),
      p('Geachte raadsleden,'),
      heading('Aanleiding'),
      p('In de Weidewijk komen 240 woningen. De straten hebben nog geen namen.'),
      heading('Besluit'),
      p('De raad stelt de namen van de zeven straten in de Weidewijk vast.'),
      heading('Participatie'),
      p('Kinderen van de basisschool bedachten 54 namen.'),
      heading('Bijlagen'),
      p('1. Kaart Weidewijk'),
      p('Met vriendelijke groet,'),
      p('het college van burgemeester en wethouders'),
    ]),
);

export const councilsWord = [pool, street];
