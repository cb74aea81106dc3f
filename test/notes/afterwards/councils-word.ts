import { bold, heading, items, p, paragraph } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** The council's own decision stands behind the proposal, with the same decisions in other words and its own date. */
const rates = docxNote(
  {
    name: 'council-own-decision-behind',
    gold: {
      caseNumber: '1188204',
      body: 'de raad van de gemeente Kreekdam',
      agendaItem: '15',
      meetingDate: '2026-12-17',
      subject: 'Belastingverordeningen 2027',
      treatment: 'Hamerstuk',
      boardHolders: ['Wethouder R. Kamminga'],
      author: 'Theo Bijl',
      confidentiality: 'openbaar',
      attachments: ['Verordening onroerendezaakbelasting', 'Verordening afvalstoffenheffing'],
      request: [
        'De raad wordt voorgesteld:',
        'de verordening onroerendezaakbelasting 2027 vast te stellen;',
        'de verordening afvalstoffenheffing 2027 vast te stellen.',
      ],
      consultation: [['Commissie Middelen', '3 december 2026', 'unaniem akkoord']],
    },
  },
  () =>
    docx([
      heading('Raadsvoorstel'),
      facts([
        ['Aan', 'de raad van de gemeente Kreekdam'],
        ['Raadsvergadering', '17 december 2026'],
        ['Agendapunt', '15'],
        ['Zaaknummer', '1188204'],
        ['Onderwerp', 'Belastingverordeningen 2027'],
        ['Soort agendapunt', 'Hamerstuk'],
        ['Portefeuillehouder', 'Wethouder R. Kamminga'],
        ['Behandeld door', 'Theo Bijl'],
        ['Openbaarheid', 'Openbaar'],
        ['Bijlagen', '• Verordening onroerendezaakbelasting\n• Verordening afvalstoffenheffing'],
      ]),
      heading('Voorstel'),
      p('De raad wordt voorgesteld:'),
      items('numbers', [
        'de verordening onroerendezaakbelasting 2027 vast te stellen;',
        'de verordening afvalstoffenheffing 2027 vast te stellen.',
      ]),
      heading('Argumenten'),
      p('De opbrengst blijft gelijk. Alleen de inflatie is verwerkt.'),
      table(3, [
        [bold('Behandeld in'), bold('Datum'), bold('Advies')],
        ['Commissie Middelen', '3 december 2026', 'unaniem akkoord'],
      ]),
      paragraph('<w:pageBreakBefore/>', [bold('Raadsbesluit')]),
      p('De raad van de gemeente Kreekdam;'),
      p('gelezen het voorstel van burgemeester en wethouders van 10 november 2026;'),
      p('gelet op artikel 216 van de Gemeentewet;'),
      p(bold('besluit:')),
      p('vast te stellen de verordeningen die bij dit besluit horen.'),
      p('Aldus vastgesteld in de openbare vergadering van 17 december 2026.'),
      p('De griffier,'),
      p('De voorzitter,'),
    ]),
);

/** Decisions with a name for each, "Beslispunt 1:", a summary that asks the same, and a question as the heading. */
const youth = docxNote(
  {
    name: 'council-named-decisions',
    gold: {
      caseNumber: 'RVS 27-003',
      body: 'Gemeenteraad Dorpmeer',
      meetingDate: '2027-01-28',
      subject: 'Jongerencentrum De Loods',
      treatment: ['Beeldvormend', 'beeldvormend'],
      boardHolders: ['mevrouw W. Tibben'],
      author: 'Hugo Lammerts',
      confidentiality: 'openbaar',
      request: [
        'uit te spreken dat De Loods ook na 2027 open blijft;',
        'het college te vragen om drie locaties te onderzoeken;',
        'Juridisch advies te vragen over de huur.',
      ],
      consultation: [
        ['Jongerenraad', '7-1-2027', 'blij met het voorstel'],
        ['Omwonenden', '12-1-2027', 'zorgen over geluid'],
      ],
    },
  },
  () =>
    docx([
      table(2, [
        [bold('Voorstelnummer'), 'RVS 27-003'],
        [bold('Bestuursorgaan'), 'Gemeenteraad Dorpmeer'],
        [bold('Datum raadsvergadering'), 'do 28 januari 2027'],
        [bold('Onderwerp'), 'Jongerencentrum De Loods'],
        [bold('Wijze van behandeling'), 'Beeldvormend'],
        [bold('Portefeuillehouder'), 'mevrouw W. Tibben'],
        [bold('Opsteller'), 'Hugo Lammerts'],
        [bold('Openbaar'), 'Ja'],
      ]),
      heading('Samenvatting'),
      p('De raad wordt gevraagd om richting te geven aan de toekomst van De Loods.'),
      heading('Wat wordt er gevraagd?'),
      items('points', [
        'uit te spreken dat De Loods ook na 2027 open blijft;',
        'het college te vragen om drie locaties te onderzoeken;',
        'Juridisch advies te vragen over de huur.',
      ]),
      heading('Waarom?'),
      p('Het huurcontract eindigt in december.'),
      heading('Met wie is gesproken?'),
      table(3, [
        [bold('Gesproken met'), bold('Datum'), bold('Reactie')],
        ['Jongerenraad', '7-1-2027', 'blij met het voorstel'],
        ['Omwonenden', '12-1-2027', 'zorgen over geluid'],
      ]),
    ]),
);

export const councilsWord = [rates, youth];
