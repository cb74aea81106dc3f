import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, heading, text } from '../elements/adaptive-card';
import { buttonTitles } from '../words/buttons';
import { exportExplanation, exportTitle } from '../words/downloads';
import { titleOf } from '../words/titles';

/** Links to the note with its table as it stands, the certificate and the whole record, each alive as long as any download. */
export function exportCard(view: ProposalView, urls: Record<'note' | 'certificate' | 'record', string>): AdaptiveCard {
  const title = exportTitle(titleOf(view));
  const open = (label: string, url: string) => ({ type: 'Action.OpenUrl' as const, title: label, url });
  return card(
    [
      heading(title),
      text(exportExplanation),
      actionSet([
        open(buttonTitles.exportNote, urls.note),
        open(buttonTitles.exportCertificate, urls.certificate),
        open(buttonTitles.exportRecord, urls.record),
      ]),
    ],
    title,
  );
}
