import type { IndexRow } from '../bot/core/index-row';
import { type AdaptiveCard, actionSet, card, execute, text } from './adaptive-card';
import { rowTitle, whichProposal } from './words/chat';

/** Teams shows at most six buttons on a card. */
const mostButtons = 6;

/** Several proposals fit: a button for each, never a guess. */
export function choiceCard(rows: readonly IndexRow[]): AdaptiveCard {
  const buttons = rows
    .slice(0, mostButtons)
    .map((row) => execute(rowTitle(row), 'showStatus', { proposalId: row.id }, { inputs: 'none' }));
  const others = rows.length - buttons.length;
  return card(
    [
      text(whichProposal),
      // One under another: side by side a long subject would be cut.
      ...buttons.map((button) => actionSet([button], 'Small')),
      ...(others > 0 ? [text(othersSentence(others))] : []),
    ],
    whichProposal,
  );
}

function othersSentence(others: number): string {
  const there = others === 1 ? 'Er is nog één ander voorstel' : `Er zijn nog ${others} andere voorstellen`;
  return `${there}. Typ status met een zaaknummer, agendapunt of een deel van het onderwerp.`;
}
