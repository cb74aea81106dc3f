import type { Draft } from '../../bot/core/concept/draft';
import { sayCard } from '../chat/say-card';
import { type AdaptiveCard, execute } from '../elements/adaptive-card';
import { buttonTitles } from '../words/buttons';
import { awaitedSentence } from '../words/new-version';

/** Asks the author for the new note, after Nieuwe versie. */
export function newVersionAwaitedCard({ id, memo }: Draft): AdaptiveCard {
  const data = { proposalId: id, party: '', version: 1, revision: 0 };
  return sayCard(awaitedSentence(memo.subject), [
    execute(buttonTitles.discard, 'discardDraft', data, { inputs: 'none' }),
  ]);
}
