import { oldBox, symbolBox } from '../docx/inline';
import { bold, heading, items, p, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** Voorstel is the label of the title; initials stand in a grid of offices, none of which is a party's answer yet. */
const bridge = docxNote(
  {
    name: 'college-proposal-is-the-title',
    gold: {
      caseNumber: '26.001182',
      body: ['Burgemeester en wethouders', 'College van burgemeester en wethouders'],
      meetingDate: '2026-11-24',
      subject: 'Vervanging brug Molenvliet',
      boardHolders: ['wethouder C. Oudshoorn'],
      author: ['M. Kuiper', 'M. Kuiper, team Beheer'],
      confidentiality: 'openbaar',
      attachments: ['Ontwerp brug', 'Raming', 'Verkeersplan'],
      request: [
        'Burgemeester en wethouders besluiten:',
        'het ontwerp van de brug vast te stellen;',
        'het werk aan te besteden onder vijf aannemers;',
        'Uitvoering in de zomervakantie te eisen.',
      ],
      consultation: [
        ['Team Verkeer', '9-11-2026', 'akkoord'],
        ['Nood- en hulpdiensten', '10-11-2026', 'akkoord mits tijdelijke brug'],
      ],
    },
  },
  () =>
    docx([
      p(bold('B&W-ADVIES')),
      facts([
        ['Onderwerp', 'Vervanging brug Molenvliet'],
        ['Zaaknummer', '26.001182'],
        ['Datum B&W', '24-11-2026'],
        ['Besluitvormend orgaan', 'Burgemeester en wethouders'],
        ['Portefeuillehouder', 'wethouder C. Oudshoorn'],
        ['Opgesteld door', 'M. Kuiper, team Beheer'],
        ['Datum opgesteld', '2-11-2026'],
        ['Openbaarheid', together(symbolBox(true), ' Openbaar   ', symbolBox(false), ' Niet openbaar')],
        ['Bijlage(n)', '1 Ontwerp brug\n2 Raming\n3 Verkeersplan'],
      ]),
      p(bold('Te nemen besluiten')),
      p('Burgemeester en wethouders besluiten:'),
      items('numbers', [
        'het ontwerp van de brug vast te stellen;',
        'het werk aan te besteden onder vijf aannemers;',
        'Uitvoering in de zomervakantie te eisen.',
      ]),
      p(bold('Afgestemd met')),
      table(3, [
        [bold('Team'), bold('Datum'), bold('Akkoord')],
        ['Team Verkeer', '9-11-2026', 'akkoord'],
        ['Nood- en hulpdiensten', '10-11-2026', 'akkoord mits tijdelijke brug'],
      ]),
      p(bold('Motivering')),
      p('De brug mag sinds juni niet meer dan vijf ton dragen.'),
    ]),
);

/** Boxes alone stand where other notes have words, and the one for Geheim is ticked in the old way. */
const claim = docxNote(
  {
    name: 'college-ticked-secret',
    gold: {
      caseNumber: 'Z26-77810',
      body: 'College',
      agendaItem: 'G1',
      meetingDate: '2026-12-08',
      subject: 'Schikking aannemer zwembad',
      treatment: 'Bespreekstuk',
      boardHolders: ['wethouder H. Rutgers'],
      author: 'S. Wolbers',
      confidentiality: 'geheim',
      attachments: ['Vaststellingsovereenkomst', 'Advies advocaat'],
      request: [
        'Het college besluit:',
        'de vaststellingsovereenkomst aan te gaan;',
        'geheimhouding op te leggen tot de overeenkomst is getekend;',
        'Dekking te zoeken in de algemene reserve.',
      ],
      consultation: [
        ['Concernjurist', '24 november 2026', 'akkoord'],
        ['Concerncontroller', '25 november 2026', 'akkoord'],
        ['Gemeentesecretaris', '', ''],
      ],
    },
  },
  () =>
    docx([
      table(4, [
        [bold('Zaaknr.'), 'Z26-77810', bold('Agendanr.'), 'G1'],
        [bold('Orgaan'), 'College', bold('Collegevergadering d.d.'), '8 december 2026'],
        [bold('Onderwerp'), { content: 'Schikking aannemer zwembad', span: 3 }],
        [bold('Soort stuk'), 'Bespreekstuk', bold('Wethouder'), 'wethouder H. Rutgers'],
        [
          bold('Steller'),
          'S. Wolbers',
          bold('Openbaar/besloten/geheim'),
          together(oldBox(false), 'Openbaar ', oldBox(false), 'Besloten ', oldBox(true), 'Geheim'),
        ],
      ]),
      heading('Besluit'),
      p('Het college besluit:'),
      items('numbers', [
        'de vaststellingsovereenkomst aan te gaan;',
        'geheimhouding op te leggen tot de overeenkomst is getekend;',
        'Dekking te zoeken in de algemene reserve.',
      ]),
      heading('Inleiding'),
      p('De gemeente en de aannemer zijn het al drie jaar niet eens over het meerwerk.'),
      heading('Paraaf akkoord'),
      table(3, [
        [bold('Paraaf akkoord'), bold('Datum'), bold('Opmerking')],
        ['Concernjurist', '24 november 2026', 'akkoord'],
        ['Concerncontroller', '25 november 2026', 'akkoord'],
        ['Gemeentesecretaris', '', ''],
      ]),
      heading('Bijlagen'),
      items('bullets', ['Vaststellingsovereenkomst', 'Advies advocaat']),
    ]),
);

export const collegesWord = [bridge, claim];
