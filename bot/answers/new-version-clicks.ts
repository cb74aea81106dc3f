import { conceptDoneCard } from '../../cards/author/concept-card';
import { newVersionAwaitedCard } from '../../cards/author/new-version-awaited-card';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import type { BotPorts } from './ports';
import type { Answer } from './reply';

/** The buttons for a new version: ask for it, and put it out after seeing the changes. */
export function createNewVersionAnswers({ handleNewVersion }: Pick<BotPorts, 'handleNewVersion'>) {
  return {
    async startNewVersion(click: Click): Promise<Answer> {
      const draft = await handleNewVersion.start(keyOf(click), click.by, click.place);
      return draft instanceof Refusal ? draft : newVersionAwaitedCard(draft);
    },

    async newVersion(click: Click, signal: AbortSignal): Promise<Answer> {
      const { by, document, form, id: commandId } = click;
      const outcome = await handleNewVersion.putOut({ key: keyOf(click), by, document, form, commandId }, { signal });
      return outcome instanceof Refusal ? outcome : conceptDoneCard('newVersion', outcome.memo.subject);
    },
  };
}
