import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** Two labels over their values in a ruled grid, and a second page with a table of costs that is nobody's answer. */
const quarry = pdfNote(
  {
    name: 'environment-service-values-below',
    gold: {
      caseNumber: 'OD-2026-4419',
      body: 'Dagelijks bestuur',
      agendaItem: '8',
      meetingDate: '2026-12-03',
      subject: 'Toezicht op de zandwinning',
      treatment: 'Besluitvormend',
      boardHolders: ['V. Prinsen'],
      author: 'K. Zuidema',
      confidentiality: 'vertrouwelijk',
      attachments: ['Toezichtplan'],
      request: [
        'Het dagelijks bestuur besluit:',
        'het toezichtplan vast te stellen;',
        'vier keer per jaar met een drone te meten.',
      ],
      consultation: [
        ['Provincie', '9-11-2026', 'Akkoord'],
        ['Waterschap', '10-11-2026', 'Akkoord'],
      ],
    },
  },
  () =>
    pdf(
      [
        {
          columns: [0, 150, 300],
          isRuled: true,
          rows: [
            ['Zaaknummer\nOD-2026-4419', 'Bestuursorgaan\nDagelijks bestuur', 'Vergaderdatum\n3 december 2026'],
            ['Agendapunt\n8', 'Behandelingstype\nBesluitvormend', 'Openbaarheid\nVertrouwelijk'],
            ['Steller\nK. Zuidema', 'Portefeuillehouder DB\nV. Prinsen', 'Bijlagen\nToezichtplan'],
          ],
        },
        { space: 12 },
        { line: 'Onderwerp: Toezicht op de zandwinning' },
        { space: 12 },
        { line: 'Beslispunten', isBold: true },
        { line: 'Het dagelijks bestuur besluit:' },
        { sign: '1.', item: 'het toezichtplan vast te stellen;' },
        { sign: '2.', item: 'vier keer per jaar met een drone te meten.' },
        { space: 12 },
        {
          columns: [0, 170, 280],
          isRuled: true,
          hasTitles: true,
          rows: [
            ['Afgestemd met', 'Datum', 'Reactie'],
            ['Provincie', '9-11-2026', 'Akkoord'],
            ['Waterschap', '10-11-2026', 'Akkoord'],
          ],
        },
        { break: 'page' },
        { line: 'Financiën', isBold: true },
        {
          columns: [0, 170, 280],
          isRuled: true,
          hasTitles: true,
          rows: [
            ['Post', 'Datum', 'Bedrag'],
            ['Drone', '1-2-2027', '€ 14.000'],
            ['Uren', '1-3-2027', '€ 22.000'],
          ],
        },
      ],
      { header: 'Omgevingsdienst Het Zand', footer: 'Blad # van 2' },
    ),
);

/** As it comes out of a screen reader or an old mail: no line between parts, capitals for labels, "d.d." in the rows. */
const dust = textNote(
  {
    name: 'environment-service-no-empty-lines',
    gold: {
      caseNumber: 'Z/26/8821',
      body: 'Algemeen bestuur',
      meetingDate: '2026-12-09',
      subject: 'Stof van de haven',
      treatment: 'Opiniërend',
      boardHolders: ['I. Verbeek'],
      author: 'N. Aarts',
      confidentiality: 'besloten',
      attachments: ['Meetrapport'],
      request: [
        'Het algemeen bestuur wordt gevraagd:',
        'te bespreken of er een meetpost bij komt;',
        'aan te geven wie de meetpost betaalt.',
      ],
      consultation: [
        ['Havenbedrijf', '10 november 2026', 'akkoord'],
        ['Omwonenden', '11 november 2026', 'akkoord met meetpost'],
      ],
    },
  },
  [
    'ZAAKNUMMER: Z/26/8821',
    'BESTUURSORGAAN: Algemeen bestuur',
    'VERGADERDATUM: 9-12-2026',
    'ONDERWERP: Stof van de haven',
    'BEHANDELING: Opiniërend',
    'PORTEFEUILLEHOUDER AB: I. Verbeek',
    'STELLER: N. Aarts',
    'OPENBAARHEID: Besloten',
    'BIJLAGEN: Meetrapport',
    'BESLISPUNTEN:',
    'Het algemeen bestuur wordt gevraagd:',
    '- te bespreken of er een meetpost bij komt;',
    '- aan te geven wie de meetpost betaalt.',
    'AFGESTEMD MET:',
    'Havenbedrijf d.d. 10 november 2026: akkoord',
    'Omwonenden d.d. 11 november 2026: akkoord met meetpost',
    'TOELICHTING:',
    'Op 34 dagen lag er meer stof dan de norm.',
  ].join('\n'),
);

export const environmentServicesFlat = [quarry, dust];
