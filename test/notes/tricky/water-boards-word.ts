import { control, controlAround, footnoteMark, hint } from '../docx/inline';
import { bold, heading, inRuns, items, p, run, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, row, table } from '../docx/tables';
import { docxNote } from '../note';

/** The route by body; the meeting of the body that decides stands above. */
const sludge = docxNote(
  {
    name: 'water-board-route',
    gold: {
      caseNumber: 'DM 2026-31177',
      body: 'Algemeen bestuur Waterschap Rijn en Broek',
      agendaItem: '7.3',
      meetingDate: '2026-12-16',
      subject: 'Slibverwerking na 2030',
      treatment: 'Opiniërend',
      boardHolders: ['Hoogheemraad S. van Kampen'],
      author: 'O. Tiemersma',
      confidentiality: 'besloten',
      attachments: ['Verkenning', 'Marktconsultatie'],
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'Voorkeur uit te spreken voor samenwerken met twee waterschappen.',
        'Advies te geven over de termijn van het contract.',
        'Geheimhouding op bijlage 2 te bekrachtigen.',
      ],
      consultation: [
        ['MT', '2-11-2026', 'akkoord'],
        ['D&H', '10-11-2026', 'akkoord'],
        ['Commissie Waterketen', '25-11-2026', 'positief'],
        ['AB', '16-12-2026', ''],
      ],
    },
  },
  () =>
    docx(
      [
        p(bold('AGENDAVOORSTEL')),
        facts([
          ['Nota nr.', 'DM 2026-31177'],
          ['Bestuursorgaan', 'Algemeen bestuur Waterschap Rijn en Broek'],
          ['Agendapunt', '7.3'],
          ['Datum vergadering', '16‑12‑2026'],
          ['Titel', 'Slibverwerking na 2030'],
          ['Aard van het voorstel', 'Opiniërend'],
          ['Hoogheemraad', 'Hoogheemraad S. van Kampen'],
          ['Indiener', 'O. Tiemersma'],
          ['Rubricering', 'Besloten'],
          ['Bijlagen', items('bullets', ['Verkenning', 'Marktconsultatie'])],
        ]),
        heading('Voorstel'),
        p('Het algemeen bestuur wordt gevraagd:'),
        items('numbers', [
          'Voorkeur uit te spreken voor samenwerken met twee waterschappen.',
          'Advies te geven over de termijn van het contract.',
          together('Geheimhouding op bijlage 2 te bekrachtigen.', footnoteMark),
        ]),
        table(3, [
          [bold('Routing'), bold('Datum'), bold('Besluit')],
          ['MT', '2-11-2026', 'akkoord'],
          ['D&H', '10-11-2026', 'akkoord'],
          ['Commissie Waterketen', '25-11-2026', 'positief'],
          ['AB', '16-12-2026', ''],
        ]),
        heading('Aanleiding'),
        p('Het contract met de verwerker loopt in 2030 af.'),
      ],
      { footnote: 'Op grond van de Waterschapswet.' },
    ),
);

/** Made in LibreOffice from a strict file: rows and cells in content controls, hints in the table, a column left out. */
const mowing = docxNote(
  {
    name: 'water-board-controls-everywhere',
    gold: {
      caseNumber: '2027/WS/0102',
      body: 'College van Dijkgraaf en Hoogheemraden',
      meetingDate: '2027-01-12',
      subject: 'Maaibeleid op kaden',
      treatment: 'Besluitvormend',
      officialHolders: ['F. de Wolf'],
      boardHolders: ['M. Snijder'],
      author: 'Liesbeth Kuik',
      confidentiality: 'openbaar',
      attachments: ['Maaikaart'],
      request: [
        'Het college besluit:',
        'het maaibeleid vast te stellen;',
        'op 14 kaden later te maaien;',
        'na twee jaar te bekijken wat het oplevert.',
      ],
      consultation: [
        ['Beheerders', '14-12-2026', 'Akkoord'],
        ['Natuurorganisaties', '17-12-2026', 'Akkoord'],
        ['Pachters', '', ''],
      ],
    },
  },
  () =>
    docx(
      [
        controlAround(
          'Gegevens',
          facts([
            ['Registratie nr.', control('Nummer', '2027/WS/0102')],
            ['Voor de vergadering van', 'College van Dijkgraaf en Hoogheemraden'],
            ['Vergadering d.d.', control('Datum', '12', ' januari ', '2027')],
            ['Onderwerp', inRuns('Maai', 'beleid', ' op', ' kaden')],
            ['Behandelwijze', 'Besluitvormend'],
            ['Ambtelijk opdrachtgever', 'F. de Wolf'],
            ['Bestuurlijk opdrachtgever', 'M. Snijder'],
            ['Penvoerder', 'Liesbeth Kuik'],
            ['Openbaarheid', control('Openbaarheid', 'Openbaar')],
            ['Bijlagen', 'Maaikaart'],
          ]),
        ),
        controlAround('Kop', heading('Gevraagd besluit')),
        p('Het college besluit:'),
        controlAround(
          'Besluiten',
          items('letters', [
            'het maaibeleid vast te stellen;',
            'op 14 kaden later te maaien;',
            'na twee jaar te bekijken wat het oplevert.',
          ]),
        ),
        table(4, [
          { cells: [{ content: bold('Afgestemd met'), span: 2 }, bold('Datum'), bold('Reactie')], isTitle: true },
          ...[
            ['Beheerders', '14-12-2026', 'Akkoord'],
            ['Natuurorganisaties', '17-12-2026', 'Akkoord'],
          ].map(([party = '', date = '', advice = '']) =>
            controlAround(
              'Rij',
              row([{ content: control('Partij', party), span: 2 }, date, control('Advies', advice)]),
            ),
          ),
          [{ content: 'Pachters', span: 2 }, hint('Datum', 'Kies een datum'), hint('Advies', 'Typ hier het advies')],
        ]),
        heading('Effecten'),
        p(run('Later maaien is goed voor insecten en ', '<w:lang w:val="nl-NL"/>'), 'kost niet meer.'),
      ],
      { dialect: { prefix: 'ns1', isStrict: true, main: 'document3.xml' } },
    ),
);

export const waterBoardsWord = [sludge, mowing];
