import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Two columns beside each other: facts and decisions left, the rest right. */
const energy = pdfNote(
  {
    name: 'council-two-columns',
    gold: {
      caseNumber: '26bs0034',
      body: 'Raad',
      meetingDate: '2026-11-26',
      subject: 'Warmtenet Zuid',
      treatment: 'Opiniërend',
      boardHolders: ['S. Ferwerda'],
      author: 'I. de Moor',
      confidentiality: 'openbaar',
      request: [
        'De raad wordt gevraagd:',
        'Wensen en bedenkingen te geven over het warmtebedrijf.',
        'Het college te vragen om voor de zomer met een definitief voorstel te komen.',
      ],
      consultation: [
        ['Wijkraad', '5-11-2026', 'Positief'],
        ['Netbeheerder', '9-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        { line: 'Zaaknummer: 26bs0034' },
        { line: 'Bestuursorgaan: Raad' },
        { line: 'Vergaderdatum: 26 november 2026' },
        { line: 'Onderwerp: Warmtenet Zuid' },
        { line: 'Behandelingstype: Opiniërend' },
        { line: 'Portefeuillehouder AB: S. Ferwerda' },
        { line: 'Steller: I. de Moor' },
        { line: 'Openbaarheid: Openbaar' },
        { space: 8 },
        { line: 'Voorstel', isBold: true },
        { line: 'De raad wordt gevraagd:' },
        { sign: '1.', item: 'Wensen en bedenkingen te geven over het warmtebedrijf.' },
        { sign: '2.', item: 'Het college te vragen om voor de zomer met een definitief voorstel te komen.' },
        { space: 8 },
        {
          columns: [0, 75, 135],
          hasTitles: true,
          rows: [
            ['Partij', 'Datum', 'Standpunt'],
            ['Wijkraad', '5-11-2026', 'Positief'],
            ['Netbeheerder', '9-11-2026', 'Akkoord'],
          ],
        },
        { space: 320 },
        { line: 'Inleiding', isBold: true },
        {
          text: 'In Zuid zijn 1.900 woningen met een ketel van voor 2010. De corporatie wil die samen met ons vervangen.',
        },
        { line: 'Argumenten', isBold: true },
        { text: 'Een publiek bedrijf houdt de prijs in de hand. Ook blijft de kennis in de stad.' },
      ],
      { isInColumns: true, header: 'Gemeente Zuiderstede', footer: '#' },
    ),
);

/** The message is a mail that was forwarded, with the note below it; labels and values in lines by themselves. */
const ferry = textNote(
  {
    name: 'council-label-above-value',
    gold: {
      caseNumber: '2026-3321',
      body: 'Gemeenteraad',
      meetingDate: '2026-12-10',
      subject: 'Veerpont Oosterdiep',
      treatment: 'Hamerstuk',
      boardHolders: ['Wethouder M. Lubbinge'],
      author: 'J. Prins',
      confidentiality: 'openbaar',
      attachments: ['Dienstregeling', 'Raming'],
      request: [
        'De veerpont in 2027 te laten varen van april tot en met oktober.',
        'Hiervoor € 38.000 beschikbaar te stellen.',
      ],
      consultation: [
        ['Commissie Verkeer', '24-11-2026', 'Akkoord'],
        ['Dorpsraad', '26-11-2026', 'Akkoord'],
      ],
    },
  },
  [
    'Zaaknummer',
    '2026-3321',
    'Bestuursorgaan',
    'Gemeenteraad',
    'Vergaderdatum',
    '10 december 2026',
    'Onderwerp',
    'Veerpont Oosterdiep',
    'Behandeling',
    'Hamerstuk',
    'Bestuurlijk portefeuillehouder',
    'Wethouder M. Lubbinge',
    'Steller',
    'J. Prins',
    'Openbaarheid',
    'Openbaar',
    'Bijlagen',
    '- Dienstregeling',
    '- Raming',
    'Beslispunten',
    '1. De veerpont in 2027 te laten varen van april tot en met oktober.',
    '2. Hiervoor € 38.000 beschikbaar te stellen.',
    'Afgestemd met',
    'Datum',
    'Advies',
    'Commissie Verkeer',
    '24-11-2026',
    'Akkoord',
    'Dorpsraad',
    '26-11-2026',
    'Akkoord',
    'Toelichting',
    'De brug is pas in 2028 klaar.',
  ].join('\n'),
);

export const councilsFlat = [energy, ferry];
