import { pdfNote, textNote } from '../note';
import { pdf } from '../pdf/pdf';

/** A running header and footer, and the second decision goes on over the end of the page. */
const controlRoom = pdfNote(
  {
    name: 'safety-region-control-room',
    gold: {
      caseNumber: '26.1188',
      body: 'Algemeen bestuur Veiligheidsregio Noorderhagen',
      agendaItem: '11',
      meetingDate: '2027-01-20',
      subject: 'Samenvoegen van de meldkamers',
      treatment: 'Besluitvormend',
      boardHolders: ['Mevr. D. Poelstra'],
      author: 'Wim van Aalten',
      confidentiality: 'besloten',
      attachments: ['Bedrijfsplan meldkamer', 'Advies ondernemingsraad'],
      request: [
        'Het algemeen bestuur wordt gevraagd om:',
        'In te stemmen met het samenvoegen van de twee meldkamers per 1 juli 2028.',
        'De eenmalige kosten van € 1,4 miljoen te betalen uit de reserve meldkamer, en het tekort dat in de eerste twee jaar ontstaat op te nemen in de begrotingen van 2028 en 2029 van de deelnemende regio’s.',
        'De directeur opdracht te geven om het personeelsplan uit te werken.',
      ],
      consultation: [
        ['Directie politie-eenheid', '1-dec-2026', 'Akkoord'],
        ['Regionale ambulancevoorziening', '4-dec-2026', 'Akkoord met opmerking: graag ook de oefenruimte'],
        ['Gemeentesecretarissen', '', ''],
      ],
    },
  },
  () =>
    pdf(
      [
        { line: 'Oplegnotitie', isBold: true },
        {
          columns: [0, 170],
          rows: [
            ['Zaaknummer:', '26.1188'],
            ['Oplegnotitie voor:', 'Algemeen bestuur Veiligheidsregio Noorderhagen'],
            ['Agendapunt:', '11'],
            ['Vergaderdatum:', '20 januari 2027'],
            ['Onderwerp:', 'Samenvoegen van de meldkamers'],
            ['Behandelingstype:', 'Besluitvormend'],
            ['Portefeuillehouder AB:', 'Mevr. D. Poelstra'],
            ['Auteur:', 'Wim van Aalten'],
            ['Status:', 'Besloten'],
            ['Bijlagen:', '• Bedrijfsplan meldkamer\n• Advies ondernemingsraad'],
          ],
        },
        { space: 417 },
        { line: 'Voorstel', isBold: true },
        { line: 'Het algemeen bestuur wordt gevraagd om:' },
        { sign: '1.', item: 'In te stemmen met het samenvoegen van de twee meldkamers per 1 juli 2028.' },
        {
          sign: '2.',
          item: 'De eenmalige kosten van € 1,4 miljoen te betalen uit de reserve meldkamer, en het tekort dat in de eerste twee jaar ontstaat op te nemen in de begrotingen van 2028 en 2029 van de deelnemende regio’s.',
        },
        { sign: '3.', item: 'De directeur opdracht te geven om het personeelsplan uit te werken.' },
        { space: 10 },
        {
          columns: [0, 200, 290],
          hasTitles: true,
          rows: [
            ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'],
            ['Directie politie-eenheid', '1-dec-2026', 'Akkoord'],
            ['Regionale ambulancevoorziening', '4-dec-2026', 'Akkoord met opmerking: graag ook de oefenruimte'],
            ['Gemeentesecretarissen', '', ''],
          ],
        },
        { line: 'Inleiding', isBold: true },
        { text: 'Twee kleine meldkamers zijn kwetsbaar. Bij ziekte van twee centralisten is er geen vervanging.' },
      ],
      { header: 'Veiligheidsregio Noorderhagen', footer: 'Oplegnotitie meldkamer | pagina # van 2' },
    ),
);

/** Pasted from Word: tabs, and a party without answers at the end of the table. */
const volunteers = textNote(
  {
    name: 'safety-region-volunteers',
    gold: {
      caseNumber: 'Z26-3310',
      body: 'Algemeen bestuur Veiligheidsregio Duinrand',
      agendaItem: '3',
      meetingDate: '2026-12-09',
      subject: 'Werving van vrijwilligers',
      treatment: 'Informerend',
      officialHolders: ['Dhr. S. Kamphuis'],
      boardHolders: ['Mevr. I. Terpstra'],
      author: 'Esra Yildirim',
      confidentiality: 'openbaar',
      attachments: ['Plan van aanpak werving'],
      request: ['Kennis te nemen van het plan van aanpak.', 'De voortgang over een jaar opnieuw te bespreken.'],
      consultation: [
        ['Managementteam brandweer', '10 november', 'Akkoord'],
        ['Vereniging van vrijwilligers', '18 november', 'Akkoord'],
        ['Adviseurs gemeenten', '', ''],
      ],
    },
  },
  [
    'Zaaknummer: Z26-3310',
    'Oplegnotitie voor:\tAlgemeen bestuur Veiligheidsregio Duinrand',
    'Agendapunt:\t3',
    'Vergaderdatum:\t9-12-2026',
    'Onderwerp:\tWerving van vrijwilligers',
    'Behandelingstype:\tInformerend',
    '(ambtelijk) Portefeuillehouder:\tDhr. S. Kamphuis',
    'Portefeuillehouder AB:\tMevr. I. Terpstra',
    'Auteur:\tEsra Yildirim',
    'Status:\tOpenbaar',
    'Bijlagen:\t• Plan van aanpak werving',
    '',
    'Voorstel',
    '• Kennis te nemen van het plan van aanpak.',
    '• De voortgang over een jaar opnieuw te bespreken.',
    '',
    'Afgestemd met:\tDatum:\tStandpunt/advies:',
    'Managementteam brandweer\t10 november\tAkkoord',
    'Vereniging van vrijwilligers\t18 november\tAkkoord',
    'Adviseurs gemeenten',
    '',
    'Inleiding',
    'Op acht posten zijn overdag te weinig mensen.',
  ].join('\n'),
);

export const safetyRegionsFlat = [controlRoom, volunteers];
