import { conceptCard, conceptDoneCard } from '../../cards/author/concept-card';
import { dryRunCard } from '../../cards/author/dry-run-card';
import { sayCard } from '../../cards/chat/say-card';
import { saved } from '../../cards/words/concept';
import { newVersionDiscarded } from '../../cards/words/new-version';
import { localDate } from '../core/calendar/dates';
import { dryRunOf } from '../core/concept/dry-run';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import { conceptOf, type NotePorts } from './notes';
import type { Answer, ClickAnswer } from './reply';

/** The buttons on an author's own concept: keep it, try it, put it out or throw it away. */
export function createConceptAnswers(ports: NotePorts) {
  const { handleDraft } = ports;

  /**
   * Shows the card again with the typed text and the reason. A bare sentence would leave the author with an old card.
   */
  async function refused(click: Click, refusal: Refusal): Promise<ClickAnswer> {
    const draft = await handleDraft.find(keyOf(click), click.by);
    if (!draft) return refusal;
    return { refusal, card: conceptCard(await conceptOf(ports, draft, { refusal, typed: click.form })) };
  }

  return {
    async submit(click: Click, signal: AbortSignal): Promise<ClickAnswer> {
      const { by, form, id: commandId } = click;
      const outcome = await handleDraft.submit({ key: keyOf(click), by, form, commandId }, { signal });
      return outcome instanceof Refusal ? refused(click, outcome) : conceptDoneCard('submitted', outcome.memo.subject);
    },

    async saveDraft(click: Click): Promise<ClickAnswer> {
      const draft = await handleDraft.save(keyOf(click), click.by, click.form);
      return draft instanceof Refusal ? refused(click, draft) : conceptCard(await conceptOf(ports, draft), saved);
    },

    async dryRun(click: Click): Promise<ClickAnswer> {
      const rehearsed = await handleDraft.rehearse(keyOf(click), click.by, click.form);
      if (rehearsed instanceof Refusal) return refused(click, rehearsed);
      return dryRunCard(dryRunOf(rehearsed.draft, rehearsed.directory, localDate(ports.now())), rehearsed.draft.id);
    },

    async discardDraft(click: Click): Promise<Answer> {
      const draft = await handleDraft.discard(keyOf(click), click.by);
      if (draft instanceof Refusal) return draft;
      return draft.newVersion ? sayCard(newVersionDiscarded) : conceptDoneCard('discarded', draft.memo.subject);
    },
  };
}
