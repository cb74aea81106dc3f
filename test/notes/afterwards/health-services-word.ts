import { box, field } from '../docx/inline';
import { blocks, bold, heading, items, p, run, together } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table, titled } from '../docx/tables';
import { docxNote } from '../note';

/** Sub-decisions of a second level, text between decisions, and the draft of the decision behind the note. */
const care = docxNote(
  {
    name: 'health-service-decision-behind',
    gold: {
      caseNumber: 'AB.2026.31',
      body: 'Algemeen Bestuur GGD Zeekant',
      agendaItem: '7',
      meetingDate: '2026-12-09',
      subject: 'Tarieven forensische geneeskunde',
      treatment: 'Besluitvormend',
      boardHolders: ['S. Wietsma'],
      author: 'Ank Duinkerk',
      confidentiality: 'openbaar',
      attachments: ['Tarievenlijst 2027'],
      request: [
        'Het Algemeen Bestuur wordt voorgesteld:',
        'de tarieven voor 2027 vast te stellen, te weten:',
        'lijkschouw: € 412;',
        'letselrapportage: € 655;',
        'de directeur te mandateren om de tarieven jaarlijks te indexeren.',
      ],
      consultation: [
        ['Politie', '2 november 2026', 'Geen opmerkingen'],
        ['Financieel adviseurs gemeenten', '9 november 2026', 'Akkoord'],
      ],
    },
  },
  () =>
    docx([
      p(bold('Voorstel AB')),
      table(2, [
        ['Vergadering', 'Algemeen Bestuur GGD Zeekant, 9 december 2026'],
        ['Agendapunt', '7'],
        ['Onderwerp', 'Tarieven forensische geneeskunde'],
        ['Nummer', 'AB.2026.31'],
        ['Soort voorstel', 'Besluitvormend'],
        ['Portefeuillehouder bestuurlijk', 'S. Wietsma'],
        ['Steller', 'Ank Duinkerk'],
        ['Openbaar', together(box(true), ' ja  ', box(false), ' nee')],
        ['Bijlagen', 'Tarievenlijst 2027'],
      ]),
      heading('Beslispunten'),
      p('Het Algemeen Bestuur wordt voorgesteld:'),
      items('numbers', ['de tarieven voor 2027 vast te stellen, te weten:']),
      items('numbers', ['lijkschouw: € 412;', 'letselrapportage: € 655;'], 1),
      items('numbers', ['de directeur te mandateren om de tarieven jaarlijks te indexeren.']),
      heading('Inleiding'),
      p('De tarieven zijn sinds 2023 niet gewijzigd.'),
      titled(
        ['Besproken met', 'Datum', 'Uitkomst'],
        [
          ['Politie', '2 november 2026', 'Geen opmerkingen'],
          ['Financieel adviseurs gemeenten', '9 november 2026', 'Akkoord'],
        ],
      ),
      p(),
      p(run('Aldus besloten in de openbare vergadering van ', '<w:i/>'), run('9 december 2026,', '<w:i/>')),
      p('de voorzitter,'),
      p('de secretaris,'),
    ]),
);

/** Labels stand right of their values' column for half of them; the subject is a field that points to the title. */
const summer = docxNote(
  {
    name: 'health-service-title-by-reference',
    gold: {
      caseNumber: '26/4471/JGZ',
      body: ['Dagelijks Bestuur', 'DB'],
      agendaItem: '2',
      meetingDate: '2026-12-01',
      subject: 'Zomerschool gezondheid',
      treatment: 'Kennis nemen',
      officialHolders: ['Drs. W. Hanema'],
      author: 'Oscar Pit',
      confidentiality: 'besloten',
      request: [
        'Kennis te nemen van de opzet van de zomerschool.',
        'Reacties uit de gemeenten voor 15 januari aan de GGD te sturen.',
      ],
      consultation: [['Jeugdteams', '17-11-2026', 'akkoord']],
    },
  },
  () =>
    docx([
      p(run('Zomerschool gezondheid', '<w:b/><w:sz w:val="40"/>')),
      facts([
        ['Onderwerp', field('REF titel \\h', 'Zomerschool gezondheid')],
        ['Orgaan', together(box(true), ' DB  ', box(false), ' AB')],
        ['Datum overleg', 'di. 1 december 2026'],
        ['Agendanr.', '2'],
        ['Dossiernr.', '26/4471/JGZ'],
        ['Type agendapunt', 'Kennis nemen'],
        ['Ambtelijk verantwoordelijke', 'Drs. W. Hanema'],
        ['Auteur(s)', 'Oscar Pit'],
        ['Vertrouwelijkheid', 'Besloten'],
      ]),
      heading('Voorstel'),
      items('bullets', [
        'Kennis te nemen van de opzet van de zomerschool.',
        'Reacties uit de gemeenten voor 15 januari aan de GGD te sturen.',
      ]),
      blocks(
        heading('Advies'),
        table(3, [
          [bold('Geconsulteerd'), bold('d.d.'), bold('Advies')],
          ['Jeugdteams', '17-11-2026', 'akkoord'],
        ]),
      ),
      heading('Planning'),
      p('De zomerschool begint op 12 juli 2027.'),
    ]),
);

export const healthServicesWord = [care, summer];
