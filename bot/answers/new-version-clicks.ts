import { conceptDoneCard } from '../../cards/author/concept-card';
import { newVersionAwaitedCard } from '../../cards/author/new-version-awaited-card';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import { type NotePorts, newVersionOf } from './notes';
import type { Answer, ClickAnswer } from './reply';

/** The buttons for a new version: ask for it, and put it out after seeing the changes. */
export function createNewVersionAnswers(ports: NotePorts) {
  const { handleNewVersion } = ports;

  /** Shows the card again with what the author chose and typed, if it still is the one to put out. */
  async function refused({ by, document, form, ...click }: Click, refusal: Refusal): Promise<ClickAnswer> {
    const found = await handleNewVersion.find(keyOf(click), by, document);
    return found ? { refusal, card: await newVersionOf(ports, found, { refusal, typed: form }) } : refusal;
  }

  return {
    async startNewVersion(click: Click): Promise<Answer> {
      const draft = await handleNewVersion.start(keyOf(click), click.by, click.place);
      return draft instanceof Refusal ? draft : newVersionAwaitedCard(draft);
    },

    async newVersion(click: Click, signal: AbortSignal): Promise<ClickAnswer> {
      const { by, document, form, id: commandId } = click;
      const outcome = await handleNewVersion.putOut({ key: keyOf(click), by, document, form, commandId }, { signal });
      return outcome instanceof Refusal ? refused(click, outcome) : conceptDoneCard('newVersion', outcome.memo.subject);
    },
  };
}
