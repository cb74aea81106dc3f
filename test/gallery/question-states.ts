import type { ProposalEvent } from '../../bot/core/proposal/event';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { viewFor } from '../../bot/core/proposal/view';
import { historyCard } from '../../cards/chat/history-card';
import { myWorkCard } from '../../cards/chat/my-work-card';
import { waitingCard } from '../../cards/chat/waiting-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { overviewCard } from '../../cards/secretary/overview-card';
import { aProposal, aRespondedEvent, aSubmittedEvent } from '../support/builders';
import { answered } from '../support/proposal/answered';
import { putOutWithRule, seats } from '../support/proposal/evolved-proposals';

const secretary = { kind: 'secretary' } as const;
const half = answered(putOutWithRule({ kind: 'all' }, seats), { name: 'Kaya Demir' });
const view = viewFor(half, secretary);
const url = 'https://teams.microsoft.com/l/message/19%3Akustwacht%40thread.tacv2/1772443800000';
const page = { page: 1, pages: 1, question: 'wat moet ik doen' };
const events: ProposalEvent[] = [
  aSubmittedEvent(),
  aRespondedEvent(),
  aRespondedEvent({ position: 'disagree', remark: 'De kosten staan er niet in.', party: 'kustwacht' }),
];

/** Answers to questions in chat. */
export const questionStates: Record<string, AdaptiveCard> = {
  'Overzicht, plaatsen': overviewCard('Lopende voorstellen', [lineOf(half), lineOf(aProposal())], { page }),
  'Overzicht, niets': overviewCard('Lopende voorstellen', [], { page }),
  'Wie nog, plaatsen': waitingCard(
    view,
    view.rows.map((row, index) => ({ row, days: index, open: [] })),
  ),
  'Wat op u wacht': myWorkCard({
    waiting: [
      { row: indexRowOf(half), party: 'Kustwacht en reddingsbrigades', url },
      { row: { ...indexRowOf(half), subject: '', deadline: '' }, party: 'Waterschap Noorderzijl', url },
    ],
    own: [lineOf(half)],
    page: { ...page, pages: 2 },
    others: 3,
    isWhole: true,
  }),
  'Wat op u wacht, niets': myWorkCard({ waiting: [], own: [], page, others: 0, isWhole: true }),
  'Wat op u wacht, Teams zegt niet alles': myWorkCard({ waiting: [], own: [], page, others: 0, isWhole: false }),
  Logboek: historyCard(view, events),
  'Logboek, heel lang': historyCard(
    view,
    Array.from({ length: 300 }, () => aRespondedEvent({ position: 'disagree', remark: 'Te duur. '.repeat(220) })),
  ),
};

function lineOf(proposal: Proposal) {
  return { row: indexRowOf(proposal), view: viewFor(proposal, secretary), group: 'Vergadering van 15-apr-2026' };
}
