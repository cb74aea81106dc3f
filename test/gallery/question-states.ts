import type { ProposalEvent } from '../../bot/core/event';
import { indexRowOf } from '../../bot/core/index-row';
import type { Proposal } from '../../bot/core/proposal';
import { viewFor } from '../../bot/core/view';
import type { AdaptiveCard } from '../../cards/adaptive-card';
import { exportCard } from '../../cards/export-card';
import { historyCard } from '../../cards/history-card';
import { overviewCard } from '../../cards/overview-card';
import { waitingCard } from '../../cards/waiting-card';
import { withdrawCard } from '../../cards/withdraw-card';
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
const urls = { note: 'https://akkoord.example/files/note', record: 'https://akkoord.example/files/record' };

/** What a question in chat is answered with. */
export const questionStates: Record<string, AdaptiveCard> = {
  Overzicht: overviewCard(
    'Lopende voorstellen',
    [{ heading: '15-apr-2026', lines: [lineOf(half), lineOf(aProposal())] }],
    3,
  ),
  'Overzicht, niets': overviewCard('Lopende voorstellen', [], 0),
  'Wie nog': waitingCard(
    view,
    view.rows.map((row, index) => ({ row, days: index, open: [] })),
  ),
  'Wie nog, niemand': waitingCard(viewFor(aProposal(), secretary), []),
  Logboek: historyCard(view, events),
  'Logboek, heel lang': historyCard(
    view,
    Array.from({ length: 300 }, () => aRespondedEvent({ position: 'disagree', remark: 'Te duur. '.repeat(220) })),
  ),
  Export: exportCard(view, urls),
  Intrekken: withdrawCard(view),
};

function lineOf(proposal: Proposal) {
  return { row: indexRowOf(proposal), view: viewFor(proposal, secretary) };
}
