import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { unsureSentence } from '../../cards/words/faults';
import { type CardVerb, cardCommands } from '../core/card-verb';
import { isPosition } from '../core/proposal/position';
import { Refusal, type RefusalKind } from '../core/refusal';
import { cardKey } from '../reconcile/desired-message';
import { StorageFault } from '../store/ports';
import type { AnswerText } from './answer-text';
import { type Click, keyOf } from './click';
import { createAnswerClick } from './clicks';
import { createNamePerson } from './name-person';
import type { BotPorts } from './ports';
import { createCardOfDoubled } from './pressed-card';
import { type ClickAnswer, isRedrawn } from './reply';

/**
 * Teams waits at most 5 s for the answer to a click; all storage work for the click shares this limit, in milliseconds.
 */
const clickBudgetMs = 4_000;

/**
 * Answers a click before Teams gives up: with the fresh card, a refusal, or the sentence that it is not certain. A
 * pressed card that is out of date is replaced afterwards, for the other screens.
 */
export function createAnswerInTime(ports: BotPorts, answerText: AnswerText) {
  const answerClick = createAnswerClick(ports, answerText);
  const withName = createNamePerson(ports);
  const cardOfDoubled = createCardOfDoubled(ports.store.messages);

  function replacePressed(click: Click, answer: ClickAnswer): void {
    if (isAnswer(click) && isRedrawn(answer)) return;
    if (answer instanceof Refusal) {
      if (isAnswer(click) && ofOldCard.includes(answer.kind)) ports.replaceCard(click, () => freshCard(click));
      return;
    }
    if (isAnswer(click)) ports.replaceCard(click, () => cardOfDoubled(click));
    if (changesOwnCard.includes(click.verb) && click.place.kind === 'personal') {
      ports.replaceCard(click, () => (isRedrawn(answer) ? answer.card : answer));
    }
  }

  /** A refusal leaves a way on: the card as it is now, on every screen. */
  async function freshCard(click: Click): Promise<AdaptiveCard | undefined> {
    const doubled = await cardOfDoubled(click);
    if (!doubled) await ports.showAnew(keyOf(click), cardKey(click.data.party));
    return doubled;
  }

  return async function answerInTime(click: Click): Promise<ClickAnswer | typeof unsureSentence> {
    const signal = AbortSignal.timeout(clickBudgetMs);
    try {
      const answer = await ports.aroundClick(click.verb, () =>
        Promise.race([withName(click).then((named) => answerClick(named, signal)), rejectedWhen(signal)]),
      );
      replacePressed(click, answer);
      return answer;
    } catch (error) {
      if (!isUncertain(click, error, signal)) throw error;
      ports.onUnsure(click, error);
      return unsureSentence;
    }
  };
}

/** Refusals that are only said in the party's own conversation, after pressing a card that is out of date. */
const ofOldCard: readonly RefusalKind[] = ['olderCard', 'olderVersion', 'alreadyAgreed', 'withdrawn', 'notAskedYet'];

/**
 * Clicks after which a card in its author's own chat is another one, for good. Every screen must show that, and the
 * answer reaches only one.
 */
const changesOwnCard: readonly CardVerb[] = ['submit', 'discardDraft', 'newVersion', 'reply'];

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
