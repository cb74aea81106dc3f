import type { ConsultationRow, Memo, MemoSection } from '../../../bot/core/note/memo';

/** One invented note, its three forms under `notes/`, and the right reading of each form. */
export const heatPlanMemo: Memo = {
  caseNumber: '1',
  body: 'Algemeen bestuur Veiligheidsregio Heuvelland',
  agendaItem: '7 A',
  meetingDate: '2026-11-18',
  subject: 'Regionaal hitteplan en opvang van kwetsbare inwoners',
  treatment: 'Besluitvormend',
  officialHolders: ['Mevr. T.A. Oudshoorn'],
  boardHolders: ['Dhr. W.F. van der Vliet', 'Mevr. N. El-Khatib-Smeets'],
  author: 'Gijs Wolthuis',
  confidentiality: 'openbaar',
  attachments: [
    "Regionaal hitteplan 2027-2030, met de draaiboeken van gemeenten en GGD's",
    'Verslag van de oefening in Vaalserbeek',
  ],
  request: [
    'Het algemeen bestuur wordt gevraagd om:',
    '• Het regionale hitteplan vast te stellen, en de gemeenten te vragen om voor 1 mei van ieder jaar een koele plek aan te wijzen waar inwoners overdag terechtkunnen.',
    '• € 45.000 per jaar op te nemen in de begroting.',
  ].join('\n'),
  consultation: [],
};

export const emptyRows: ConsultationRow[] = [
  { party: 'LGO crisisbeheersing', date: '', advice: '' },
  { party: 'Veiligheidsdirectie', date: '', advice: '' },
  { party: 'Adviseurs gemeenten', date: '', advice: '' },
];

/** Answers as notes really have them: a day without a year, and a position with a remark. */
export const filledRows: ConsultationRow[] = [
  { party: 'LGO crisisbeheersing', date: '6-okt-2026', advice: 'Akkoord' },
  { party: 'Veiligheidsdirectie', date: '13 oktober', advice: 'Akkoord met opmerking: noem ook de huisartsen' },
  { party: 'Adviseurs gemeenten', date: '20-okt-2026', advice: 'Akkoord' },
];

export const heatPlanSections: MemoSection[] = [
  {
    heading: 'Inleiding',
    text: [
      'Een hittegolf duurt langer dan vroeger en komt vaker voor. Vooral ouderen, mensen met een ziekte en mensen die buiten slapen lopen dan gevaar. In de zomer van 2025 belden drie keer zoveel inwoners de huisartsenpost als in een gewone week.',
      'Gemeenten, de GGD en de veiligheidsregio hebben ieder een eigen draaiboek. Die sluiten niet op elkaar aan. Daarom bieden wij uw bestuur nu één plan aan, dat wij samen hebben gemaakt en in het voorjaar hebben geoefend.',
    ].join('\n'),
  },
  {
    heading: 'Beoogd effect',
    text: [
      'Met dit plan weet iedere organisatie wat zij doet als het heet wordt. Het draagt bij aan twee doelen uit ons beleidsplan:',
      '• Inwoners kunnen zichzelf en elkaar beter helpen (thema: samen sterk)',
      '• Een organisatie die klaar is voor het weer van morgen, en die leert van wat in andere regio’s al is gebeurd (thema: leren)',
    ].join('\n'),
  },
  {
    heading: 'Argumenten',
    text: [
      '1.1 Eén plan is duidelijker dan drie',
      'Bij de oefening in Vaalserbeek wisten twee van de drie gemeenten niet wie de koele plekken open doet. Dat staat nu in het plan, met namen en nummers die ieder jaar voor 1 mei worden nagekeken.',
      '1.2 De kosten zijn klein',
      'Een koele plek is meestal een gebouw dat er al is. De kosten zijn vooral voor vrijwilligers, water en vervoer.',
    ].join('\n'),
  },
  { heading: 'Kanttekeningen/ Risico’s', text: 'Niet van toepassing.' },
  {
    heading: 'Consequenties (Financieel, Personeel, Juridisch, Informatievoorziening)',
    text: 'De kosten zijn € 45.000 per jaar. Zij worden betaald uit de bijdrage van het Rijk.',
  },
  {
    heading: 'Vervolg (Proces en Uitvoering)',
    text: 'Na vaststelling wijzen de gemeenten een koele plek aan. De GGD maakt daarvan een kaart. In september volgt een evaluatie, die uw bestuur ontvangt.',
  },
  { heading: 'Communicatie (Intern, Extern)', text: 'Niet van toepassing.' },
];

/** The facts as the note's own table shows them. */
export const heatPlanFacts: [label: string, value: string][] = [
  ['Oplegnotitie voor:', heatPlanMemo.body],
  ['Agendapunt:', heatPlanMemo.agendaItem],
  ['Vergaderdatum:', '18-nov-2026'],
  ['Onderwerp:', heatPlanMemo.subject],
  ['Behandelingstype:', heatPlanMemo.treatment],
  ['(ambtelijk) Portefeuillehouder:', heatPlanMemo.officialHolders.join(' / ')],
  ['Portefeuillehouder AB:', heatPlanMemo.boardHolders.join(' / ')],
  ['Auteur:', heatPlanMemo.author],
  ['Status:', 'Openbaar'],
  ['Bijlagen:', heatPlanMemo.attachments.map((item) => `• ${item}`).join('\n')],
];

export const tableTitles = ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'];

/** In such notes this heading often stands on one line with its text. */
export function isOnOneLine({ heading }: MemoSection): boolean {
  return heading.startsWith('Kanttekeningen');
}
