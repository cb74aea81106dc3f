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
const events: ProposalEvent[] = [
  aSubmittedEvent(),
  aRespondedEvent(),
  aRespondedEvent({ position: 'disagree', remark: 'De kosten staan er niet in.', party: 'kustwacht' }),
];

/** Answers to questions in chat. */
export const questionStates: Record<string, AdaptiveCard> = {
  'Overzicht, plaatsen': overviewCard(
    'Lopende voorstellen',
    [{ heading: '15-apr-2026', lines: [lineOf(half), lineOf(aProposal())] }],
    { others: 3 },
  ),
  'Overzicht, niets': overviewCard('Lopende voorstellen', [], { others: 0 }),
  'Wie nog, plaatsen': waitingCard(
    view,
    view.rows.map((row, index) => ({ row, days: index, open: [] })),
  ),
  'Wat op u wacht': myWorkCard({
    waiting: [
      { row: indexRowOf(half), deadline: half.deadline, party: 'Kustwacht en reddingsbrigades', url },
      { row: { ...indexRowOf(half), subject: '' }, deadline: '', party: 'Waterschap Noorderzijl', url },
    ],
    own: [lineOf(half)],
    others: 3,
    isWhole: true,
  }),
  'Wat op u wacht, niets': myWorkCard({ waiting: [], own: [], others: 0, isWhole: true }),
  'Wat op u wacht, Teams zegt niet alles': myWorkCard({ waiting: [], own: [], others: 0, isWhole: false }),
  Logboek: historyCard(view, events),
  'Logboek, heel lang': historyCard(
    view,
    Array.from({ length: 300 }, () => aRespondedEvent({ position: 'disagree', remark: 'Te duur. '.repeat(220) })),
  ),
};

function lineOf(proposal: Proposal) {
  return { row: indexRowOf(proposal), view: viewFor(proposal, secretary) };
}
