import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Facts over the whole width, the text below in two columns; the table stands in the right one. */
const schools = pdfNote(
  {
    name: 'council-text-in-columns',
    gold: {
      caseNumber: 'R26.0077',
      body: 'Gemeenteraad',
      agendaItem: '11',
      meetingDate: '2026-12-17',
      subject: 'Huisvesting van scholen 2027-2042',
      treatment: 'Bespreekstuk',
      boardHolders: ['Wethouder L. Mees'],
      author: 'V. Hartog',
      confidentiality: 'openbaar',
      attachments: ['Huisvestingsplan', 'Brief schoolbesturen'],
      request: [
        'De raad besluit:',
        'het huisvestingsplan vast te stellen;',
        'in 2027 te beginnen met de school in Oost;',
        'elke vier jaar het plan opnieuw te bekijken.',
      ],
      consultation: [
        ['Schoolbesturen', '3-11-2026', 'Akkoord'],
        ['Dorpsraden', '10-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        { line: 'RAADSVOORSTEL', isBold: true },
        {
          columns: [0, 150],
          rows: [
            ['Registratienummer', 'R26.0077'],
            ['Bestuursorgaan', 'Gemeenteraad'],
            ['Agendapunt', '11'],
            ['Raadsvergadering', '17 december 2026'],
            ['Onderwerp', 'Huisvesting van scholen 2027-2042'],
            ['Type stuk', 'Bespreekstuk'],
            ['Portefeuillehouder', 'Wethouder L. Mees'],
            ['Steller', 'V. Hartog'],
            ['Openbaarheid', 'Openbaar'],
            ['Bijlagen', '- Huisvestingsplan\n- Brief schoolbesturen'],
          ],
        },
        { space: 10 },
        {
          beside: [
            [
              { line: 'Voorstel', isBold: true },
              { line: 'De raad besluit:' },
              { sign: '1.', item: 'het huisvestingsplan vast te stellen;' },
              { sign: '2.', item: 'in 2027 te beginnen met de school in Oost;' },
              { sign: '3.', item: 'elke vier jaar het plan opnieuw te bekijken.' },
              { space: 10 },
              { line: 'Inleiding', isBold: true },
              {
                text: 'Van de elf scholen zijn er zeven ouder dan veertig jaar. In Oost staan sinds 2019 noodlokalen.',
              },
            ],
            [
              { line: 'Afstemming', isBold: true },
              {
                columns: [0, 85, 145],
                hasTitles: true,
                rows: [
                  ['Besproken met', 'Datum', 'Standpunt'],
                  ['Schoolbesturen', '3-11-2026', 'Akkoord'],
                  ['Dorpsraden', '10-11-2026', 'Akkoord'],
                ],
              },
              { space: 10 },
              { line: 'Financiën', isBold: true },
              { text: 'De eerste school kost € 9 miljoen. De lasten staan in de begroting vanaf 2028.' },
            ],
          ],
        },
      ],
      { footer: 'Gemeente Polderhoven' },
    ),
);

/** From a web page: signs of a list on lines of their own, hard spaces, odd quotes and dashes. */
const nights = textNote(
  {
    name: 'council-signs-on-their-own-lines',
    gold: {
      caseNumber: '2026–RV–19',
      body: 'Gemeenteraad',
      meetingDate: '2027-01-21',
      subject: 'Nota ‘Nacht in de stad’',
      treatment: 'Opiniërend',
      boardHolders: ['burgemeester O. Kalff'],
      author: 'E. Dorrestijn',
      confidentiality: 'openbaar',
      request: [
        'De raad wordt gevraagd:',
        'te spreken over ruimere sluitingstijden;',
        'wensen mee te geven voor de nachtbus.',
      ],
      consultation: [
        ['Horeca', '1 december 2026', 'positief'],
        ['Bewonersgroepen', '3 december 2026', 'verdeeld'],
      ],
    },
  },
  [
    'Zaaknummer:\u00A02026–RV–19',
    'Bestuursorgaan:\u00A0Gemeenteraad',
    'Raadsvergadering:\u00A021\u00A0januari\u00A02027',
    'Onderwerp:\u00A0Nota ‘Nacht in de stad’',
    'Behandeling:\u00A0Opiniërend',
    'Portefeuillehouder:\u00A0burgemeester O. Kalff',
    'Steller:\u00A0E. Dorrestijn',
    'Openbaarheid:\u00A0Openbaar',
    '',
    'Voorstel',
    'De raad wordt gevraagd:',
    '·',
    'te spreken over ruimere sluitingstijden;',
    '·',
    'wensen mee te geven voor de nachtbus.',
    '',
    'Afgestemd met | Datum | Standpunt',
    'Horeca | 1 december 2026 | positief',
    'Bewonersgroepen | 3 december 2026 | verdeeld',
    '',
    'Aanleiding',
    'In het weekend is er na één uur geen bus meer.',
  ].join('\n'),
);

export const councilsFlat = [schools, nights];
