import type { RetentionList } from '../../bot/core/archive/removal';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { removedCard } from '../../cards/secretary/removed-card';
import { retentionCard } from '../../cards/secretary/retention-card';
import { aMemo, aProposal, aRemoval } from '../support/builders';

const terms = [
  { treatment: 'besluitvormend', months: 120 },
  { treatment: 'overig', months: 18 },
];
const expiry = { term: { treatment: 'besluitvormend', months: 120 }, keptUntil: '2036-03-10' };
const proposals = Array.from({ length: 10 }, (_, number) =>
  aProposal({
    id: `5d2c7f90-0000-4000-8000-00000000000${number}`,
    memo: aMemo({ subject: `Plan waterredding, deel ${number + 1}` }),
    status: number === 1 ? 'withdrawn' : 'agreed',
    closedAt: '2026-03-10T10:00:00.000Z',
  }),
);
const removals = proposals
  .slice(0, 2)
  .map((proposal, number) =>
    aRemoval(proposal, { ...expiry, finishedAt: number === 0 ? '' : '2036-04-01T08:00:01.000Z' }),
  );
const none: RetentionList = { terms, expired: [], hasMore: false, removals: [] };

export const retentionStates: Record<string, AdaptiveCard> = {
  'Bewaartermijn, wat voorbij is en wat is verwijderd': retentionCard({
    ...none,
    expired: proposals.map((proposal) => ({ proposal, ...expiry })),
    hasMore: true,
    removals,
  }),
  'Gezocht, maar verwijderd': removedCard(removals),
  'Bewaartermijn, niets voorbij': retentionCard(none),
  'Bewaartermijn, niet ingesteld': retentionCard({ ...none, terms: [] }),
};
