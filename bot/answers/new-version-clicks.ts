import { conceptDoneCard } from '../../cards/author/concept-card';
import { newVersionAwaitedCard } from '../../cards/author/new-version-awaited-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import type { BotPorts } from './ports';

/** A new version: asking for it, and putting it out after seeing what it changes. */
export function createNewVersionAnswers({ handleNewVersion }: Pick<BotPorts, 'handleNewVersion'>) {
  return {
    async startNewVersion(click: Click): Promise<AdaptiveCard | Refusal> {
      const draft = await handleNewVersion.start(keyOf(click), click.by, click.place);
      return draft instanceof Refusal ? draft : newVersionAwaitedCard(draft);
    },

    async newVersion(click: Click, signal: AbortSignal): Promise<AdaptiveCard | Refusal> {
      const { by, document, form, id: commandId } = click;
      const outcome = await handleNewVersion.putOut({ key: keyOf(click), by, document, form, commandId }, { signal });
      return outcome instanceof Refusal ? outcome : conceptDoneCard('newVersion', outcome.memo.subject);
    },
  };
}
