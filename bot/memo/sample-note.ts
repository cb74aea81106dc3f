import { type Instant, localDate } from '../core/calendar/dates';
import type { Memo, MemoSection } from '../core/note/memo';
import { makeDocument } from './make-document';

/** Makes an invented note to try the bot with. The board meets six weeks from now. */
export async function sampleNote(now: Instant): Promise<{ name: string; bytes: Uint8Array }> {
  const meeting = new Date(new Date(now).getTime() + 42 * 24 * 60 * 60 * 1000);
  const memo = { ...sampleMemo, meetingDate: localDate(meeting.toISOString()) };
  return {
    name: 'Oplegnotitie natuurbranden.docx',
    bytes: await makeDocument(memo, sampleSections, memo.consultation),
  };
}

const parties = ['LGO crisisbeheersing', 'Veiligheidsdirectie', 'Adviseurs gemeenten'];

const sampleMemo: Memo = {
  caseNumber: 'Z-1042',
  body: 'Algemeen bestuur Veiligheidsregio Zandermeer',
  agendaItem: '5',
  meetingDate: '',
  subject: 'Regionale aanpak natuurbranden',
  treatment: 'Besluitvormend',
  officialHolders: ['Mevr. L. Hoekstra'],
  boardHolders: ['Dhr. B. van Elzen', 'Mevr. S. Amrani'],
  author: 'Femke Dijkgraaf',
  confidentiality: 'openbaar',
  attachments: ['Plan natuurbranden', 'Kaart met risicogebieden'],
  request: [
    'Het algemeen bestuur wordt gevraagd om:',
    '• In te stemmen met het plan natuurbranden.',
    '• De kosten voor drie jaar op te nemen in de begroting.',
  ].join('\n'),
  consultation: parties.map((party) => ({ party, date: '', advice: '' })),
};

const sampleSections: MemoSection[] = [
  {
    heading: 'Inleiding',
    text: [
      'De zomers worden droger. In onze bossen en op de heide is er daarom vaker kans op brand.',
      'Wij hebben samen met de terreinbeheerders een plan gemaakt om een brand te voorkomen, en snel te blussen als het toch misgaat.',
    ].join('\n'),
  },
  {
    heading: 'Beoogd effect',
    text: 'Bij een natuurbrand weet iedereen wat er moet gebeuren, en zijn bewoners en bezoekers op tijd veilig.',
  },
  {
    heading: 'Argumenten',
    text: [
      '1.1 Samen oefenen helpt',
      'Bij de oefening van vorig jaar stonden de eerste voertuigen tien minuten eerder op de goede plek.',
      '1.2 De kosten zijn te overzien',
      'De terreinbeheerders betalen de helft.',
    ].join('\n'),
  },
  {
    heading: 'Kanttekeningen/ Risico’s',
    text: 'Niet elk gebied is met een zwaar voertuig te bereiken. Voor die gebieden vragen wij hulp uit de lucht.',
  },
  {
    heading: 'Consequenties (Financieel, Personeel, Juridisch, Informatievoorziening)',
    text: 'Het plan kost € 60.000 per jaar.',
  },
  {
    heading: 'Vervolg (Proces en Uitvoering)',
    text: 'Na het besluit begint de uitvoering. Na een jaar krijgt uw bestuur een verslag.',
  },
  { heading: 'Communicatie (Intern, Extern)', text: 'Wij vertellen bewoners via de gemeenten over het plan.' },
];
