import { box, control } from '../docx/inline';
import { blocks, bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** The table says Openbaar, the page's header says the opposite; both kinds of holders share a cell. */
const evacuation = docxNote(
  {
    name: 'safety-region-header-says-otherwise',
    gold: {
      caseNumber: 'VR-2027-0031',
      body: 'Veiligheidsregio Oeverland, Algemeen Bestuur',
      agendaItem: '8A',
      meetingDate: '2027-03-17',
      subject: 'Evacuatieplan bij hoogwater',
      treatment: 'Ter besluitvorming',
      officialHolders: ['T. Mulderij'],
      boardHolders: ['J. Oosting'],
      author: ['Sytske Wagenaar', 'Sytske Wagenaar, 06-00000000'],
      confidentiality: 'onbekend',
      attachments: ['Evacuatieplan (vertrouwelijk)', 'Routekaarten', 'Brief aan de gemeenten'],
      request: [
        'U wordt gevraagd om:',
        'het evacuatieplan vast te stellen;',
        'Bijlagen 1 en 2 niet openbaar te maken;',
        'de brief aan de gemeenten te versturen.',
      ],
      consultation: [
        ['Waterschap Oeverlanden', '02-02-2027', 'Akkoord'],
        ['Landelijke Eenheid', '05-02-2027', 'Akkoord mits verkeersplan wordt toegevoegd'],
        ['Defensie', '', ''],
      ],
    },
  },
  () =>
    docx(
      [
        heading('Bestuursvoorstel'),
        table(4, [
          [bold('Orgaan'), { content: 'Veiligheidsregio Oeverland, Algemeen Bestuur', span: 3 }],
          [bold('Datum vergadering'), 'woensdag 17 maart 2027, 14.00 uur', bold('Agendapunt'), '8A'],
          [bold('Onderwerp'), { content: 'Evacuatieplan bij hoogwater', span: 3 }],
          [bold('Registratienr.'), 'VR-2027-0031', bold('Status'), 'Openbaar'],
          [bold('Portefeuillehouder'), { content: 'Ambtelijk: T. Mulderij\nBestuurlijk: J. Oosting', span: 3 }],
          [bold('Steller / telefoon'), { content: 'Sytske Wagenaar, 06-00000000', span: 3 }],
          [
            bold('Doel van agendering'),
            { content: together(box(false), ' Ter kennisname ', box(true), ' Ter besluitvorming'), span: 3 },
          ],
        ]),
        heading('1. Beslispunten'),
        p('U wordt gevraagd om:'),
        items('letters', [
          'het evacuatieplan vast te stellen;',
          'Bijlagen 1 en 2 niet openbaar te maken;',
          'de brief aan de gemeenten te versturen.',
        ]),
        heading('2. Aanleiding'),
        p('Bij hoogwater moeten 60.000 mensen binnen twee dagen weg kunnen.'),
        heading('3. Afstemming'),
        p('Dit voorstel is voorgelegd aan de partijen in de tabel.'),
        titled(
          ['Afgestemd met', 'D.d.', 'Uitkomst'],
          [
            ['Waterschap Oeverlanden', '02-02-2027', 'Akkoord'],
            ['Landelijke Eenheid', '05-02-2027', 'Akkoord mits verkeersplan wordt toegevoegd'],
            ['Defensie', '', ''],
          ],
        ),
        heading('4. Bijlagen'),
        items('moreNumbers', ['Evacuatieplan (vertrouwelijk)', 'Routekaarten', 'Brief aan de gemeenten']),
      ],
      { header: p(bold('VERTROUWELIJK')), footer: p('Veiligheidsregio Oeverland') },
    ),
);

/** Decisions are rows of a table with the number in a cell of its own; the parties stand beside each other, not below. */
const radios = docxNote(
  {
    name: 'safety-region-decisions-in-rows',
    hasNoTable: true,
    gold: {
      caseNumber: '26-DIR-0098',
      body: 'Dagelijks Bestuur',
      meetingDate: '2026-12-21',
      subject: 'Vervanging portofoons',
      treatment: 'Besluitvormend',
      officialHolders: ['Commandant H. Veerman'],
      author: 'Lotte Brouwer',
      confidentiality: 'besloten',
      request: [
        'Het Dagelijks Bestuur besluit:',
        'In te stemmen met de vervanging van 640 portofoons.',
        'Hiervoor € 512.000 beschikbaar te stellen uit de bestemmingsreserve.',
        'De commandant te machtigen voor de aanbesteding.',
      ],
      consultation: [
        ['Team Techniek', '30-11-2026', 'Akkoord'],
        ['Inkoop', '3-12-2026', 'Akkoord, Europees aanbesteden'],
        ['Controller', '4-12-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Zaaknummer', '26-DIR-0098'],
        ['Voorstel voor', 'Dagelijks Bestuur'],
        ['Vergadering', control('Datum', '21 december 2026')],
        ['Onderwerp', 'Vervanging portofoons'],
        ['Type voorstel', 'Besluitvormend'],
        ['Ambtelijk opdrachtgever', 'Commandant H. Veerman'],
        ['Opgesteld door', 'Lotte Brouwer'],
        ['Mate van openbaarheid', 'Besloten'],
      ]),
      p(),
      table(2, [
        [{ content: bold('Gevraagd besluit'), span: 2 }],
        [{ content: 'Het Dagelijks Bestuur besluit:', span: 2 }],
        ['1', 'In te stemmen met de vervanging van 640 portofoons.'],
        ['2', 'Hiervoor € 512.000 beschikbaar te stellen uit de bestemmingsreserve.'],
        ['3', 'De commandant te machtigen voor de aanbesteding.'],
      ]),
      p(),
      table(4, [
        [bold('Afgestemd met'), 'Team Techniek', 'Inkoop', 'Controller'],
        [bold('Datum'), '30-11-2026', '3-12-2026', '4-12-2026'],
        [bold('Standpunt'), 'Akkoord', 'Akkoord, Europees aanbesteden', 'Akkoord'],
      ]),
      blocks(heading('Argumenten'), p('De leverancier stopt in 2028 met het maken van onderdelen.')),
    ]),
);

export const safetyRegionsWord = [evacuation, radios];
