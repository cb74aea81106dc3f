import { field, textBox } from '../docx/inline';
import { bold, heading, items, p, paragraph } from '../docx/markup';
import { docx } from '../docx/package';
import { facts, table } from '../docx/tables';
import { docxNote } from '../note';

/** Headings in Word's style, an item that begins with the name of a section, the secrecy in the page's header. */
const arts = docxNote(
  {
    name: 'council-arts',
    gold: {
      caseNumber: 'RV26-061',
      body: 'Gemeenteraad',
      agendaItem: '12',
      meetingDate: '2027-01-28',
      subject: 'Cultuurnota 2027-2031',
      treatment: 'Besluitvormend',
      boardHolders: ['Wethouder C. Haaksma'],
      author: 'Bente Ruys',
      confidentiality: 'openbaar',
      attachments: ['Cultuurnota', 'Reacties uit de inspraak', 'Begrotingswijziging'],
      request: [
        'De raad besluit:',
        'De Cultuurnota 2027-2031 vast te stellen.',
        'Communicatie: de inwoners over de nota te informeren via de stadskrant.',
        'Financiën: de derde begrotingswijziging vast te stellen.',
        'Vervolg te geven aan motie 14 over de oefenruimtes.',
      ],
      consultation: [
        ['College', '15 december 2026', 'akkoord'],
        ['Commissie Samenleving', '12 januari 2027', 'hamerstuk'],
      ],
    },
  },
  () =>
    docx(
      [
        heading('Raadsvoorstel'),
        facts([
          ['Registratienummer:', 'RV26-061'],
          ['Bestuursorgaan:', 'Gemeenteraad'],
          ['Agendanummer:', '12'],
          ['Vergaderdatum:', '28 januari 2027'],
          ['Onderwerp:', 'Cultuurnota 2027-2031'],
          ['Behandelingstype:', 'Besluitvormend'],
          ['Portefeuillehouder (bestuurlijk):', 'Wethouder C. Haaksma'],
          ['Steller:', 'Bente Ruys'],
          ['Openbaarheid:', 'Openbaar'],
          ['Bijlagen:', items('bullets', ['Cultuurnota', 'Reacties uit de inspraak', 'Begrotingswijziging'])],
        ]),
        heading('Voorstel'),
        p('De raad besluit:'),
        items('numbers', [
          'De Cultuurnota 2027-2031 vast te stellen.',
          'Communicatie: de inwoners over de nota te informeren via de stadskrant.',
          'Financiën: de derde begrotingswijziging vast te stellen.',
          'Vervolg te geven aan motie 14 over de oefenruimtes.',
        ]),
        heading('Afstemming'),
        table(3, [
          [bold('Besproken in'), bold('Datum'), bold('Advies')],
          ['College', '15 december 2026', 'akkoord'],
          ['Commissie Samenleving', '12 januari 2027', 'hamerstuk'],
        ]),
        heading('Inleiding'),
        p('Eerdere besluiten', '\n', 'In 2022 stelde uw raad de vorige nota vast.'),
        heading('Communicatie'),
        p('Na het besluit maken wij een beeldverhaal.'),
      ],
      { header: p('Gemeente Heuvelakker'), footer: paragraph('', ['Pagina ', field('PAGE', '1')]) },
    ),
);

/** Sub-decisions by letter, no table at all; the subject stands in a text box. */
const zoning = docxNote(
  {
    name: 'council-zoning',
    gold: {
      caseNumber: '2026/1107',
      agendaItem: 'A-5',
      meetingDate: '2026-12-17',
      subject: 'Omgevingsplan Stationsgebied',
      boardHolders: ['R. Dijkhuis'],
      author: 'Gemma Talsma',
      confidentiality: 'openbaar',
      attachments: ['Ontwerpbesluit', 'Nota van zienswijzen'],
      request: [
        'De raad wordt voorgesteld:',
        'de nota van zienswijzen vast te stellen;',
        'het omgevingsplan voor het Stationsgebied gewijzigd vast te stellen, met:',
        'een lagere bouwhoogte aan de Laan;',
        'een groenstrook langs het spoor;',
        'geen exploitatieplan vast te stellen.',
      ],
    },
  },
  () =>
    docx([
      textBox('Onderwerp: Omgevingsplan Stationsgebied'),
      p(bold('Nummer voorstel'), ': 88'),
      p(bold('Zaaknummer'), ': 2026/1107'),
      p(bold('Agendapunt'), ': A-5'),
      p(bold('Datum raadsvergadering'), ': donderdag 17 december 2026, 19.30 uur'),
      p(bold('Portefeuillehouder (bestuurlijk)'), ': R. Dijkhuis'),
      p(bold('Steller'), ': Gemma Talsma'),
      p(bold('Openbaarheid'), ': Openbaar'),
      p(bold('Bijlagen'), ': 1. Ontwerpbesluit'),
      p('\t\t2. Nota van zienswijzen'),
      p(bold('Gevraagd besluit')),
      p('De raad wordt voorgesteld:'),
      p('1. de nota van zienswijzen vast te stellen;'),
      p('2. het omgevingsplan voor het Stationsgebied gewijzigd vast te stellen, met:'),
      p('a. een lagere bouwhoogte aan de Laan;'),
      p('b. een groenstrook langs het spoor;'),
      p('3. geen exploitatieplan vast te stellen.'),
      p(bold('Toelichting')),
      p('Het ontwerp lag zes weken ter inzage.'),
    ]),
);

export const councilsWord = [arts, zoning];
