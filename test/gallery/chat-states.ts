import { commandWords } from '../../bot/core/command-word';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { viewFor } from '../../bot/core/proposal/view';
import { Refusal } from '../../bot/core/refusal';
import { exportCard } from '../../cards/author/export-card';
import { withdrawCard } from '../../cards/author/withdraw-card';
import { choiceCard } from '../../cards/chat/choice-card';
import { explanationCard } from '../../cards/chat/explanation-card';
import { greetingCard } from '../../cards/chat/greeting-card';
import { helpCard } from '../../cards/chat/help-card';
import { sayCard } from '../../cards/chat/say-card';
import { waitingCard } from '../../cards/chat/waiting-card';
import { whereToAnswerCard } from '../../cards/chat/where-to-answer-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { linkCard, unlinkCard } from '../../cards/secretary/link-card';
import { overviewCard } from '../../cards/secretary/overview-card';
import { partiesCard } from '../../cards/secretary/parties-card';
import { rowTitle, whichProposal } from '../../cards/words/chat';
import { meetingHeading, overviewTitles } from '../../cards/words/overview';
import { listExplanation, listTitle, lookedBack } from '../../cards/words/proposal-list';
import { refusalSentence } from '../../cards/words/refusals';
import { aMemo, aProposal, threeParties } from '../support/builders';

const rows = Array.from({ length: 8 }, (_, number) =>
  indexRowOf(aProposal({ id: `${number}`, memo: aMemo({ subject: `Plan waterredding, deel ${number + 1}` }) })),
);
const choices = rows.map((row) => ({ title: rowTitle(row), asks: `status ${row.id}` }));
const proposal = aProposal({ deadline: '2026-03-20' });
const view = viewFor(proposal, { kind: 'author' });
const agreed = viewFor(aProposal({ status: 'agreed', closedAt: '2026-03-20T10:00:00.000Z' }), { kind: 'secretary' });
const waits = view.rows.map((row) => ({ row, days: 5, open: [] }));
const lines = rows.map((row, index) => ({ row, view, group: groupOf(index) }));
const page = { page: 1, pages: 1, question: 'overzicht' };
const [first, second, third] = threeParties();
const known = [first, second].flatMap((party) => (party ? [party] : []));
const unlinked = third ? [{ id: third.id, name: third.name, rule: third.rule, seats: [] }] : [];
const url = 'https://teams.microsoft.com/l/message/19:kustwacht/1';

export const chatStates: Record<string, AdaptiveCard> = {
  'Help, in een persoonlijk gesprek': helpCard({ isPrivate: true, isSecretary: false, hasSample: true }),
  'Help, voor de auteur': helpCard({ isPrivate: true, isSecretary: false, hasSample: false }),
  'Help, voor de secretaris': helpCard({ isPrivate: true, isSecretary: true, hasSample: false }),
  'Help, voor de secretaris in een kanaal': helpCard({ isPrivate: false, isSecretary: true, hasSample: false }),
  'Alles wat ik kan': explanationCard(commandWords),
  'Kennismaking, in een persoonlijk gesprek': greetingCard('personal', false),
  'Kennismaking, voor de secretaris': greetingCard('personal', true),
  'Kennismaking, in een kanaal': greetingCard('channel', false),
  'Kennismaking, in een groepschat': greetingCard('groupChat', false),
  Partijen: partiesCard([...known, ...unlinked]),
  'Partijen, niemand krijgt een melding': partiesCard([...known, ...unlinked], known.slice(0, 1)),
  'Partijen, nog geen': partiesCard([]),
  'Keuze uit voorstellen': choiceCard(whichProposal, choices),
  'Koppelen, welke partij': linkCard({ kind: 'askWhich', name: 'Kustwagt', parties: known }, 'channel'),
  'Wie nog': waitingCard(view, waits),
  'Wie nog, niemand meer': waitingCard(view, []),
  Overzicht: overviewCard(overviewTitles.open, lines, { page: { ...page, pages: 3 } }),
  'Overzicht, de tweede bladzijde': overviewCard(overviewTitles.open, lines.slice(5), {
    page: { ...page, page: 2, pages: 3 },
  }),
  'Overzicht, iets voorbij de bewaartermijn': overviewCard(overviewTitles.open, lines.slice(0, 2), {
    page,
    hasExpired: true,
  }),
  'Overzicht, afgestemd': overviewCard(
    overviewTitles.agreed,
    rows.slice(0, 2).map((row) => ({ row, view: agreed, group: '' })),
    {
      page,
      notes: [lookedBack(500)],
    },
  ),
  'Lijst van een vergadering': overviewCard(listTitle({ from: '2026-04-15', until: '2026-04-15' }), lines.slice(2, 5), {
    page,
    download: { explanation: listExplanation, url },
  }),
  Export: exportCard(view, { note: url, certificate: url, record: url }),
  'Intrekken, de reden': withdrawCard(view),
  Ontkoppelen: unlinkCard({ party: 'Adviseurs brandweer' }, 'channel'),
  'Waar antwoorden': whereToAnswerCard([{ name: 'Regionaal plan waterredding', apart: '', url }]),
  'Waar antwoorden, meer voorstellen': whereToAnswerCard([
    { name: 'Eerste plan', apart: 'Kustwacht', url },
    { name: 'Eerste plan', apart: 'Waterschap', url },
    { name: 'Tweede plan', apart: '', url },
  ]),
  'Eén zin': sayCard(refusalSentence(new Refusal('unknownProposal'))),
};

function groupOf(index: number): string {
  if (index < 2) return overviewTitles.past;
  return meetingHeading(index < 6 ? '2026-04-15' : '');
}
