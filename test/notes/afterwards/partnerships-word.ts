import { deleted, inserted } from '../docx/inline';
import { bold, heading, items, p, paragraph, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** Decisions in a table with the reasons beside them; parties with their kind in a column before the name. */
const homes = docxNote(
  {
    name: 'partnership-kinds-of-parties',
    gold: {
      caseNumber: 'RW-2026-15',
      body: 'Bestuurlijk overleg Wonen',
      meetingDate: '2026-12-03',
      subject: 'Regionale woonafspraken',
      treatment: 'Besluitvormend',
      boardHolders: ['Wethouder E. Blok', 'Wethouder S. Tahiri'],
      author: 'Machteld Oort',
      confidentiality: 'openbaar',
      attachments: ['Woonafspraken', 'Kaart locaties'],
      request: [
        'Het bestuurlijk overleg wordt gevraagd:',
        'de woonafspraken te onderschrijven;',
        'de locaties op de kaart vast te leggen;',
        'Monitoring bij de provincie te beleggen.',
      ],
      consultation: [
        ['Corporaties', '9-11-2026', 'Akkoord'],
        ['Makelaars', '10-11-2026', 'Geen bezwaar'],
        ['Ambtelijk overleg', '16-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      facts([
        ['Notitie voor:', 'Bestuurlijk overleg Wonen'],
        ['Datum overleg:', '03-12-2026'],
        ['Kenmerk:', 'RW-2026-15'],
        ['Onderwerp:', 'Regionale woonafspraken'],
        ['Type behandeling:', 'Besluitvormend'],
        ['Bestuurlijk trekker:', 'Wethouder E. Blok / Wethouder S. Tahiri'],
        ['Penvoerder:', 'Machteld Oort'],
        ['Openbaarheid:', 'Openbaar'],
        ['Bijlagen:', 'Woonafspraken; Kaart locaties'],
      ]),
      heading('Voorstel'),
      p('Het bestuurlijk overleg wordt gevraagd:'),
      items('bullets', [
        'de woonafspraken te onderschrijven;',
        'de locaties op de kaart vast te leggen;',
        'Monitoring bij de provincie te beleggen.',
      ]),
      table(4, [
        [bold('Soort'), bold('Afgestemd met'), bold('Datum'), bold('Standpunt')],
        [{ content: 'Extern', merge: 'restart' }, 'Corporaties', '9-11-2026', 'Akkoord'],
        [{ content: '', merge: 'continue' }, 'Makelaars', '10-11-2026', 'Geen bezwaar'],
        ['Intern', 'Ambtelijk overleg', '16-11-2026', 'Akkoord'],
      ]),
      heading('Toelichting'),
      p('Tot 2032 bouwen wij 6.400 woningen, waarvan een derde sociaal.'),
    ]),
);

/** A decision was struck out by track changes and another put in; headings are questions; two notes would be one too many. */
const energy = docxNote(
  {
    name: 'partnership-tracked-decisions',
    gold: {
      caseNumber: 'RES/26/112',
      body: 'Stuurgroep Energie',
      agendaItem: '4',
      meetingDate: '2026-12-11',
      subject: 'Zon op grote daken',
      treatment: 'Besluitvormend',
      officialHolders: ['N. Draaisma'],
      boardHolders: ['Wethouder B. Hollander'],
      author: 'Floor Zandstra',
      confidentiality: 'besloten',
      attachments: ['Dakenlijst'],
      request: [
        'De stuurgroep besluit:',
        'een dakenteam te starten;',
        'eigenaren van de 300 grootste daken te bellen;',
        'na een jaar verslag te doen.',
      ],
      consultation: [
        ['Netbeheerder', '26-11-2026', 'Akkoord'],
        ['Bedrijvenkring', '27-11-2026', 'Akkoord'],
        ['Provincie', '', ''],
      ],
    },
  },
  () =>
    docx([
      p('Zaaknummer: RES/26/112'),
      p('Oplegnotitie voor: Stuurgroep Energie'),
      p('Agendapunt: 4'),
      p('Vergaderdatum: ', deleted('4'), inserted('11'), ' december 2026'),
      p('Onderwerp: Zon op grote daken'),
      p('Behandelingstype: Besluitvormend'),
      p('(ambtelijk) Portefeuillehouder: N. Draaisma'),
      p('Portefeuillehouder AB: Wethouder B. Hollander'),
      p('Auteur: Floor Zandstra'),
      p('Status: ', deleted('Openbaar'), 'Besloten'),
      p('Bijlagen: Dakenlijst'),
      heading('Voorstel'),
      p('De stuurgroep besluit:'),
      items('numbers', ['een dakenteam te starten;']),
      paragraph(
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:rPr><w:del w:id="81" w:author="S" w:date="2026-11-20T10:00:00Z"/></w:rPr>',
        [deleted('subsidie te geven aan bedrijven;')],
      ),
      items('numbers', [
        together('eigenaren van de ', deleted('100'), inserted('300'), ' grootste daken te bellen;'),
        inserted('na een jaar verslag te doen.'),
      ]),
      table(3, [
        [bold('Afgestemd met:'), bold('Datum:'), bold('Standpunt/advies:')],
        ['Netbeheerder', '26-11-2026', together('Akkoord', deleted(' onder voorbehoud'))],
        { cells: ['Bedrijvenkring', '27-11-2026', 'Akkoord'], tracked: 'ins' },
        ['Provincie', '', ''],
      ]),
      heading('Waarom nu?'),
      p('Op de grootste daken is plaats voor 90 megawatt.'),
    ]),
);

export const partnershipsWord = [homes, energy];
