import type { ProposalEvent } from '../../bot/core/event';
import { indexRowOf } from '../../bot/core/index-row';
import type { Proposal } from '../../bot/core/proposal';
import { viewFor } from '../../bot/core/view';
import type { AdaptiveCard } from '../../cards/adaptive-card';
import { historyCard } from '../../cards/history-card';
import { overviewCard } from '../../cards/overview-card';
import { waitingCard } from '../../cards/waiting-card';
import { aProposal, aRespondedEvent, aSubmittedEvent } from '../builders';
import { answered } from '../cards/answered';
import { putOutWithRule, seats } from '../cards/rounds';

const secretary = { kind: 'secretary' } as const;
const half = answered(putOutWithRule({ kind: 'all' }, seats), { name: 'Kaya Demir' });
const view = viewFor(half, secretary);
const events: ProposalEvent[] = [
  aSubmittedEvent(),
  aRespondedEvent(),
  aRespondedEvent({ position: 'disagree', remark: 'De kosten staan er niet in.', party: 'kustwacht' }),
];

/** What a question in chat is answered with. */
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
  Logboek: historyCard(view, events),
  'Logboek, heel lang': historyCard(
    view,
    Array.from({ length: 300 }, () => aRespondedEvent({ position: 'disagree', remark: 'Te duur. '.repeat(220) })),
  ),
};

function lineOf(proposal: Proposal) {
  return { row: indexRowOf(proposal), view: viewFor(proposal, secretary) };
}
