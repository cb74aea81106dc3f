import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, heading, text } from '../elements/adaptive-card';
import { titleOf } from '../words/titles';

/** Links to the note with its table as it stands, and to all that was recorded. They live as long as downloads do. */
export function exportCard(view: ProposalView, urls: { note: string; record: string }): AdaptiveCard {
  const title = `Export: ${titleOf(view)}`;
  const open = (label: string, url: string) => ({ type: 'Action.OpenUrl' as const, title: label, url });
  return card(
    [
      heading(title),
      text(explanation),
      actionSet([open('Oplegnotitie met tabel', urls.note), open('Vastlegging (JSON)', urls.record)]),
    ],
    title,
  );
}

const explanation = 'In de notitie staat de tabel zoals die nu is. De links werken één uur.';
