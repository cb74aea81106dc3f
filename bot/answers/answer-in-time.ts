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

/**
 * Teams waits at most 5 s for the answer to a click; all storage work for the click shares this limit, in milliseconds.
 */
const clickBudgetMs = 4_000;

/**
 * Answers a click before Teams gives up: with the fresh card, a refusal, or the sentence that it is not certain. A
 * pressed card that is out of date is replaced afterwards, for the other screens.
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
      // A concept's card is in its author's own chat. Any other pressed card may be on other people's screens.
      if (endsConcept.includes(click.verb) && click.place.kind === 'personal') ports.replaceCard(click, () => answer);
      return answer;
    } catch (error) {
      if (!isUncertain(click, error, signal)) throw error;
      ports.onUnsure(click, error);
      return unsureSentence;
    }
  };
}

/**
 * Clicks after which the concept's card has no buttons. Every screen must show that, and the answer reaches only one.
 */
const endsConcept: readonly CardVerb[] = ['submit', 'discardDraft', 'newVersion'];

function isAnswer({ verb }: Click): boolean {
  return isPosition(verb);
}

/**
 * True when the command may have been recorded. Even a failed read leaves that open, because Teams delivers a click
 * more than once, and an earlier delivery may have been recorded. A fault of the bot itself, and a button that records
 * nothing in a proposal, leave nothing uncertain.
 */
function isUncertain({ verb }: Click, error: unknown, budget: AbortSignal): boolean {
  const mayRecord = verb === 'removeExpired' || cardCommands.some((command) => command === verb);
  return mayRecord && (budget.aborted || error instanceof StorageFault);
}

/** Does not wait for work that ignores the signal. */
function rejectedWhen(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
