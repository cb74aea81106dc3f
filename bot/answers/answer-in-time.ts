import { unsureSentence } from '../../cards/words/faults';
import { type CardVerb, cardCommands } from '../core/card-verb';
import { isPosition } from '../core/proposal/position';
import { Refusal } from '../core/refusal';
import { StorageFault } from '../store/ports';
import type { Click } from './click';
import { createAnswerClick } from './clicks';
import type { BotPorts } from './ports';
import { cardOfDoubled } from './pressed-card';
import type { Answer } from './reply';

/** Teams wants an answer to a click within 5 s; all storage work of it shares this. */
const clickBudgetMs = 4_000;

/**
 * Answers a click before Teams gives it up: with the fresh card, why not, or that it is not certain whether it was
 * recorded. On the other screens the pressed card is replaced after that, where it no longer is what it was.
 */
export function createAnswerInTime(ports: BotPorts) {
  const answerClick = createAnswerClick(ports);

  return async function answerInTime(click: Click): Promise<Answer | typeof unsureSentence> {
    const signal = AbortSignal.timeout(clickBudgetMs);
    try {
      const answer = await ports.aroundClick(click.verb, () =>
        Promise.race([answerClick(click, signal), rejectedWhen(signal)]),
      );
      if (answer instanceof Refusal) return answer;
      if (isAnswer(click)) ports.replaceCard(click, () => cardOfDoubled(ports.store.messages, click));
      // A concept is in its author's own chat; anywhere else the pressed card is another one, which others see.
      if (endsConcept.includes(click.verb) && click.place.kind === 'personal') ports.replaceCard(click, () => answer);
      return answer;
    } catch (error) {
      if (!isUncertain(click, error, signal)) throw error;
      ports.onUnsure(click, error);
      return unsureSentence;
    }
  };
}

/** After these nothing can be pressed on the concept's card. Each screen must show that, and an answer reaches only one. */
const endsConcept: readonly CardVerb[] = ['submit', 'discardDraft', 'newVersion'];

function isAnswer({ verb }: Click): boolean {
  return isPosition(verb);
}

/**
 * Whether what was asked may have been recorded, for all we know. Also when storage could not even be read: Teams delivers
 * a click more than once, so it may be there already, and only reading would tell. A fault of our own, and a button that
 * records nothing in a proposal, leave nothing uncertain: those are faults, with a reference.
 */
function isUncertain({ verb }: Click, error: unknown, budget: AbortSignal): boolean {
  const mayRecord = verb === 'removeExpired' || cardCommands.some((command) => command === verb);
  return mayRecord && (budget.aborted || error instanceof StorageFault);
}

/** Work that does not listen to the signal is not waited for either. */
function rejectedWhen(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
